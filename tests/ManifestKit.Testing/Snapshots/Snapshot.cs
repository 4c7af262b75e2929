using System.Runtime.CompilerServices;
using Xunit;

namespace ManifestKit.Testing;

/// <summary>
/// Compares a result with a reviewed file beside the test, in Verify's conventions:
/// <c>&lt;TestClass&gt;.&lt;Method&gt;.verified.&lt;extension&gt;</c>. A test class stands in the file of its own name.
/// </summary>
/// <remarks>See <c>docs/testing.md</c>, and https://github.com/VerifyTests/Verify/blob/main/docs/naming.md for the names.</remarks>
public static class Snapshot
{
    /// <summary>The environment variable that, set to <c>1</c>, accepts what was received.</summary>
    public const string AcceptVariable = "MANIFESTKIT_ACCEPT";

    private static bool Accepts => Environment.GetEnvironmentVariable(AcceptVariable) == "1";

    /// <summary>Fails with a unified diff unless the verified file holds exactly this text.</summary>
    /// <param name="text">What the test received.</param>
    /// <param name="extension">The file's extension, without the dot: <c>yaml</c>.</param>
    /// <param name="sourceFile">Given by the compiler.</param>
    /// <param name="method">Given by the compiler.</param>
    public static void Match(
        string text, string extension, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "")
    {
        string stem = Stem(sourceFile, method);
        string verified = $"{stem}.verified.{extension}";
        string received = $"{stem}.received.{extension}";
        File.Delete(received);
        string? difference = SnapshotComparison.OfFile(verified, text);
        if (difference is null)
        {
            return;
        }

        File.WriteAllText(received, text);
        if (Accepts)
        {
            File.Move(received, verified, overwrite: true);
            return;
        }

        Fail(verified, difference);
    }

    /// <summary>Fails with a unified diff unless the folder <c>…verified/</c> holds exactly these files.</summary>
    /// <param name="files">The text of each file by its path below the folder, with <c>/</c>.</param>
    /// <param name="sourceFile">Given by the compiler.</param>
    /// <param name="method">Given by the compiler.</param>
    public static void MatchFolder(
        IReadOnlyDictionary<string, string> files, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "")
    {
        string stem = Stem(sourceFile, method);
        string verified = $"{stem}.verified";
        string received = $"{stem}.received";
        DeleteFolder(received);
        string? difference = SnapshotComparison.OfFolder(verified, files);
        if (difference is null)
        {
            return;
        }

        WriteFolder(received, files);
        if (Accepts)
        {
            DeleteFolder(verified);
            Directory.Move(received, verified);
            return;
        }

        Fail(verified, difference);
    }

    /// <summary>The verified files and folders below a folder that no test method owns, relative to the repository.</summary>
    public static IReadOnlyList<string> Orphans(string folder) => SnapshotOwners.Orphans(folder);

    private static string Stem(string sourceFile, string method)
    {
        string source = Repository.SourceFile(sourceFile);
        return Path.Combine(Path.GetDirectoryName(source)!, $"{Path.GetFileNameWithoutExtension(source)}.{method}");
    }

    private static void Fail(string verified, string difference) => Assert.Fail(
        $"{Repository.Relative(verified)} is not what the test received. "
        + $"Read the difference; to accept it, run the test again with {AcceptVariable}=1.\n{difference}");

    private static void WriteFolder(string folder, IReadOnlyDictionary<string, string> files)
    {
        Directory.CreateDirectory(folder);
        foreach ((string relative, string text) in files)
        {
            string path = Path.Combine(folder, relative);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }
    }

    private static void DeleteFolder(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
