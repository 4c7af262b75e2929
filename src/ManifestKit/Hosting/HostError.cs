namespace ManifestKit.Hosting;

/// <summary>A kind of problem in the use of the library.</summary>
/// <param name="Id">Its id. It never changes its meaning and is never used again.</param>
/// <param name="ExitCode">How the run ends.</param>
internal sealed record HostError(string Id, ExitCode ExitCode)
{
    /// <summary>The command line names what is not declared.</summary>
    public static readonly HostError UnknownName = new("MK9001", ExitCode.DeclarationHasErrors);

    /// <summary>The declaration throws.</summary>
    public static readonly HostError DeclarationThrows = new("MK9002", ExitCode.DeclarationHasErrors);

    /// <summary>The declaration gives null, or holds it in a list.</summary>
    public static readonly HostError DeclarationIsNull = new("MK9003", ExitCode.DeclarationHasErrors);

    /// <summary>A name that is declared twice.</summary>
    public static readonly HostError DuplicateName = new("MK9005", ExitCode.DeclarationHasErrors);

    /// <summary>A declaration that a format cannot express, or two that render one file.</summary>
    public static readonly HostError NotExpressible = new("MK9006", ExitCode.DeclarationHasErrors);

    /// <summary>The output folder, or something in it, is in the way or leads elsewhere.</summary>
    public static readonly HostError OutputRefused = new("MK9010", ExitCode.NotWritten);

    /// <summary>The list of owned files is damaged.</summary>
    public static readonly HostError LedgerDamaged = new("MK9011", ExitCode.NotWritten);

    /// <summary>A file that somebody else wrote would be lost.</summary>
    public static readonly HostError WouldBeLost = new("MK9012", ExitCode.NotWritten);

    /// <summary>The system refuses to read or write.</summary>
    public static readonly HostError InputOutput = new("MK9013", ExitCode.NotWritten);

    /// <summary>A defect of ManifestKit.</summary>
    public static readonly HostError Defect = new("MK9099", ExitCode.DeclarationHasErrors);
}
