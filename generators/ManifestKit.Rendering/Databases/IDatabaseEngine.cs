namespace ManifestKit.Rendering;

/// <summary>How a database program is run.</summary>
internal interface IDatabaseEngine
{
    /// <summary>The image, without a tag.</summary>
    string RepositoryOf(Database database);

    /// <summary>The folder that holds its data.</summary>
    string DataFolder { get; }

    /// <summary>The folders that it writes beside its data.</summary>
    IReadOnlyList<string> WritablePaths { get; }

    /// <summary>The variable that names the password's file; null: it has none.</summary>
    string? PasswordVariable { get; }

    /// <summary>The numeric user of the image.</summary>
    int UserOf(string version);

    /// <summary>The variables that set it up.</summary>
    NameMap<Text> Environment(Database database, Platform platform);

    /// <summary>What it reads when its data are created.</summary>
    IReadOnlyList<Volume> SetupVolumes(Database database);

    /// <summary>Its entry point; empty: the image's.</summary>
    IReadOnlyList<Text> Command(Database database);

    /// <summary>Its arguments; empty: the image's.</summary>
    IReadOnlyList<Text> Arguments(Database database);

    /// <summary>The program that exits with 0 when the database answers.</summary>
    IReadOnlyList<Text> HealthCommand(Database database);
}
