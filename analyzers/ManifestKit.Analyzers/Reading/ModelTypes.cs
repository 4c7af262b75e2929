using System.Collections.Concurrent;
using ManifestKit.Rules;
using Microsoft.CodeAnalysis;

namespace ManifestKit.Analyzers.Reading;

/// <summary>The types of the model that a compilation refers to.</summary>
internal sealed class ModelTypes
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, ModelType> _known = new(SymbolEqualityComparer.Default);
    private readonly IAssemblySymbol _model;
    private readonly Func<INamedTypeSymbol, ModelType> _describe;

    private ModelTypes(IAssemblySymbol model)
    {
        _model = model;
        _describe = t => new ModelType(t);
    }

    /// <summary>Null if the compilation does not use the model.</summary>
    public static ModelTypes? Find(Compilation compilation)
        => compilation.GetTypeByMetadataName("ManifestKit.Stack") is { } stack ? new(stack.ContainingAssembly) : null;

    /// <summary>Whether the symbol is one of the model's.</summary>
    public bool Contains(ISymbol? symbol) => SymbolEqualityComparer.Default.Equals(symbol?.ContainingAssembly, _model);

    /// <summary>The type of declared objects; null if it is another one.</summary>
    public ModelType? Of(ITypeSymbol? type)
        => type is INamedTypeSymbol { TypeKind: TypeKind.Class, IsGenericType: false } named && Contains(named) ? _known.GetOrAdd(named, _describe) : null;
}

/// <summary>A type of declared objects.</summary>
internal sealed class ModelType
{
    public ModelType(INamedTypeSymbol type)
    {
        var names = new List<string>();
        for (var t = type; t is { SpecialType: not SpecialType.System_Object }; t = t.BaseType)
            names.Add(t.Name);
        Names = names;
        Rules = RuleCatalogue.All.Where(r => r.Subjects.Any(names.Contains)).ToList();
    }

    /// <summary>Its name and those of the types that it derives from.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The rules that look at it.</summary>
    public IReadOnlyList<Rule> Rules { get; }
}
