using ManifestKit.Files;

namespace ManifestKit.Hosting;

/// <summary>How a change is shown.</summary>
internal static class FileChangeWords
{
    extension(FileChange change)
    {
        /// <summary>What was done.</summary>
        public string Verb => change switch
        {
            FileChange.Create => "created",
            FileChange.Update => "updated",
            _ => "removed",
        };

        /// <summary>The colour of what was done.</summary>
        public LineColor Color => change switch
        {
            FileChange.Create => LineColor.Green,
            FileChange.Update => LineColor.Yellow,
            _ => LineColor.Red,
        };
    }
}
