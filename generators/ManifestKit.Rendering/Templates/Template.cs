using System.Reflection;
using HandlebarsDotNet;

namespace ManifestKit.Rendering;

/// <summary>A text template from <c>templates/</c>. Only this folder knows the template engine.</summary>
internal sealed class Template
{
    private readonly HandlebarsTemplate<object, object> _template;

    private Template(HandlebarsTemplate<object, object> template) => _template = template;

    /// <summary>Compiles a template.</summary>
    /// <param name="path">The path in <c>templates/</c>, with forward slashes.</param>
    /// <param name="encoder">Quotes each value that is put in, in the way of the file's format.</param>
    public static Template Load(string path, ITextEncoder encoder)
    {
        var name = "templates/" + path;
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new ArgumentException($"There is no template '{name}'.", nameof(path));
        using var reader = new StreamReader(stream);
        var configuration = new HandlebarsConfiguration { TextEncoder = encoder, ThrowOnUnresolvedBindingExpression = true, FormatProvider = System.Globalization.CultureInfo.InvariantCulture };
        configuration.CompileTimeConfiguration.Features.Add(new InterpretedTemplates());
        return new(Handlebars.Create(configuration).Compile(reader.ReadToEnd().ReplaceLineEndings("\n")));
    }

    /// <summary>The text with a model's values.</summary>
    public string Render(object model) => _template(model).ReplaceLineEndings("\n");
}
