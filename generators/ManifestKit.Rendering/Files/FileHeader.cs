namespace ManifestKit.Rendering;

/// <summary>The first line of every rendered file that can hold a comment.</summary>
public static class FileHeader
{
    /// <summary>Names the stack, the tool and the command that renders the file again. Without the comment sign.</summary>
    public static string For(Stack stack) => $"{stack.Name}: rendered by ManifestKit; change the declaration, then render again with 'dotnet run'";
}
