using ManifestKit.Rules;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestKit.Analyzers.Reading;

/// <summary>Objects of the model, however they come to be.</summary>
internal sealed class ObjectReader(SourceReader reader)
{
    /// <summary>An object initializer.</summary>
    public Fact Created(IObjectCreationOperation creation, ModelType type, Origin origin)
    {
        var source = origin.SourceOf(creation);
        return Fact.OfObject(new SourceObject(type, source, Property), source);

        Fact Property(string name) => Assigned(creation.Initializer, name, origin) ?? Argument(creation, name, origin) ?? Fact.Absent;
    }

    /// <summary>A copy with changes: what is not changed is as in the original.</summary>
    public Fact Copied(IWithOperation with, Origin origin)
    {
        var source = origin.SourceOf(with);
        if (reader.Types.Of(with.Type) is not { } type)
            return Fact.Unknown(source);
        var original = new Lazy<DeclaredObject?>(() => reader.Read(with.Operand, origin).Object);
        return Fact.OfObject(new SourceObject(type, source, Property), source);

        Fact Property(string name) => Assigned(with.Initializer, name, origin) ?? original.Value?[name] ?? Fact.Unknown(source);
    }

    /// <summary>An object that stands for a simpler value: an image for its reference, a query for its expression.</summary>
    public Fact Converted(IConversionOperation conversion, Origin origin)
    {
        var source = origin.SourceOf(conversion);
        if (reader.Types.Of(conversion.Type) is not { } type)
            return Fact.Unknown(source);
        var operand = reader.Read(conversion.Operand, origin);
        return type.Names[0] switch
        {
            "Image" => Fact.OfObject(new SourceObject(type, source, name => ImageText.Part(operand, name)), source),
            "PanelQuery" => Fact.OfObject(new SourceObject(type, source, name => name == "Expression" ? operand : Fact.Absent), source),
            "Dependency" => Fact.OfObject(new SourceObject(type, source, name => name == "On" ? operand : Fact.Absent), source),
            _ => Fact.Unknown(source),
        };
    }

    private Fact? Assigned(IObjectOrCollectionInitializerOperation? initializer, string property, Origin origin)
    {
        foreach (var member in initializer?.Initializers ?? [])
        {
            switch (member)
            {
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment when target.Property.Name == property:
                    return reader.Read(assignment.Value, origin);
                case IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation target } nested when target.Property.Name == property:
                    return new CollectionReader(reader).Map(nested.Initializer, origin, origin.SourceOf(nested));
            }
        }

        return null;
    }

    // The parameters of a positional record are named as its properties. Those of other declarations say where they stand.
    private Fact? Argument(IObjectCreationOperation creation, string property, Origin origin)
    {
        var argument = creation.Arguments.FirstOrDefault(a => a.Parameter?.Name == property);
        return argument is null ? null : reader.Read(argument.Value, origin);
    }
}
