namespace ManifestKit.Languages.Compose;

/// <summary>What a reference to a variable does when the variable is not set.</summary>
public enum ComposeOperator
{
    /// <summary><c>${NAME}</c>: an empty text, and a warning.</summary>
    None,

    /// <summary><c>${NAME:-default}</c>: the default if the variable is not set or empty.</summary>
    DefaultIfEmpty,

    /// <summary><c>${NAME-default}</c>: the default if the variable is not set.</summary>
    DefaultIfUnset,

    /// <summary><c>${NAME:?message}</c>: an error if the variable is not set or empty.</summary>
    RequiredIfEmpty,

    /// <summary><c>${NAME?message}</c>: an error if the variable is not set.</summary>
    RequiredIfUnset,

    /// <summary><c>${NAME:+text}</c>: the text if the variable is set and not empty, else nothing.</summary>
    ReplaceIfNotEmpty,

    /// <summary><c>${NAME+text}</c>: the text if the variable is set, else nothing.</summary>
    ReplaceIfSet,
}
