namespace ManifestKit.Hosting;

/// <summary>How a run ended.</summary>
internal enum ExitCode
{
    /// <summary>Done, or in sync.</summary>
    Done = 0,

    /// <summary>The output is not what the declaration gives.</summary>
    OutOfDate = 1,

    /// <summary>The declaration has errors, or the command line names what is not declared.</summary>
    DeclarationHasErrors = 2,

    /// <summary>Files could not be written, or a hand edit would be lost.</summary>
    NotWritten = 3,
}
