namespace ManifestKit.Rendering;

/// <summary>A format that a stack is rendered to. Targets do not know each other; what they share stands in the model.</summary>
public interface ITarget
{
    /// <summary>The name, such as <c>compose</c>.</summary>
    string Name { get; }

    /// <summary>The files of a stack.</summary>
    /// <param name="scope">The stack, as declared and as each environment has it.</param>
    /// <exception cref="RenderException">The declaration cannot be expressed in this format.</exception>
    IEnumerable<RenderedFile> Render(RenderScope scope);
}
