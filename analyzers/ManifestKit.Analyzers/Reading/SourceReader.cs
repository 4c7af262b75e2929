using ManifestKit.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestKit.Analyzers.Reading;

/// <summary>Turns expressions into facts. What it cannot follow is unknown.</summary>
internal sealed class SourceReader
{
    private const int DeepestNesting = 48;

    private readonly Definitions _definitions;
    private readonly ObjectReader _objects;
    private readonly CollectionReader _collections;
    private readonly TextReader _texts;

    public SourceReader(Compilation compilation, ModelTypes types)
    {
        Types = types;
        _definitions = new(compilation);
        _objects = new(this);
        _collections = new(this);
        _texts = new(this);
    }

    public ModelTypes Types { get; }

    /// <summary>What is known about the value of an expression in the tree that is analyzed.</summary>
    public Fact Read(IOperation operation, Supposition supposed) => Read(operation, new Origin(null, 0, supposed));

    /// <summary>What is known about the value of an expression.</summary>
    public Fact Read(IOperation operation, Origin outer)
    {
        var origin = outer.Deeper();
        var source = origin.SourceOf(operation);
        if (origin.Depth > DeepestNesting)
            return Fact.Unknown(source);
        if (operation.ConstantValue.HasValue)
            return Constants.Read(operation, source);

        return operation switch
        {
            IConversionOperation { OperatorMethod: { } method } conversion => OfOperator(conversion, method, origin),
            IConversionOperation conversion => Read(conversion.Operand, origin),
            _ when Alternatives.Exist(operation) => origin.Supposed.ValueOf(operation) is { } value ? Read(value, origin) : Fact.Unknown(source),
            IParenthesizedOperation parenthesized => Read(parenthesized.Operand, origin),
            IObjectCreationOperation creation => Types.Of(creation.Type) is { } type ? _objects.Created(creation, type, origin) : _collections.Created(creation, origin),
            IWithOperation with => _objects.Copied(with, origin),
            ICollectionExpressionOperation collection => _collections.List(collection, origin),
            IInterpolatedStringOperation or IInterpolatedStringHandlerCreationOperation or IBinaryOperation => _texts.Read(operation, origin),
            IFieldReferenceOperation or ILocalReferenceOperation or IPropertyReferenceOperation => OfReference(operation, origin),
            _ => Fact.Unknown(source),
        };
    }

    private Fact OfOperator(IConversionOperation conversion, IMethodSymbol method, Origin origin)
    {
        if (!Types.Contains(method))
            return Fact.Unknown(origin.SourceOf(conversion));
        return method.ReturnType.Name switch
        {
            "Text" => _texts.Read(conversion.Operand, origin),
            "CountOrPercentage" => Read(conversion.Operand, origin),
            _ => _objects.Converted(conversion, origin),
        };
    }

    private Fact OfReference(IOperation reference, Origin origin)
    {
        if (reference is IPropertyReferenceOperation property && Types.Contains(property.Property))
            return OfModelProperty(property, origin);
        return _definitions.Of(reference) is { } definition
            ? Read(definition, origin.Following(reference, definition))
            : Fact.Unknown(origin.SourceOf(reference));
    }

    private Fact OfModelProperty(IPropertyReferenceOperation reference, Origin origin)
    {
        var source = origin.SourceOf(reference);
        if (Durations.Read(reference) is { } milliseconds)
            return Fact.OfDuration(milliseconds, source);

        // A default is not visible here.
        return reference.Instance is { } instance && Read(instance, origin).Object?[reference.Property.Name] is { IsAbsent: false } fact
            ? fact
            : Fact.Unknown(source);
    }
}
