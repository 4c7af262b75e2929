using ManifestKit.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestKit.Analyzers.Reading;

/// <summary>Lists and maps.</summary>
internal sealed class CollectionReader(SourceReader reader)
{
    /// <summary>A collection expression. A spread that cannot be followed leaves an unknown tail.</summary>
    public Fact List(ICollectionExpressionOperation collection, Origin origin)
    {
        var items = new List<Fact>();
        var isComplete = true;
        foreach (var element in collection.Elements)
        {
            if (element is ISpreadOperation spread)
            {
                var spreadItems = reader.Read(spread.Operand, origin);
                isComplete &= spreadItems is { Kind: FactKind.List, IsComplete: true };
                items.AddRange(spreadItems.Items);
            }
            else
            {
                items.Add(reader.Read(element, origin));
            }
        }

        return Fact.OfList(items, isComplete, origin.SourceOf(collection));
    }

    /// <summary>An explicitly created map: <c>new() { ["team"] = "payments" }</c>.</summary>
    public Fact Created(IObjectCreationOperation creation, Origin origin)
        => creation.Type?.Name == "NameMap" && reader.Types.Contains(creation.Type)
            ? Map(creation.Initializer, origin, origin.SourceOf(creation))
            : Fact.Unknown(origin.SourceOf(creation));

    /// <summary>The entries of an initializer: <c>{ ["team"] = "payments" }</c>.</summary>
    public Fact Map(IObjectOrCollectionInitializerOperation? initializer, Origin origin, object source)
    {
        var entries = new List<MapEntry>();
        var isComplete = true;
        foreach (var entry in initializer?.Initializers ?? [])
        {
            if (entry is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: { Length: 1 } keys } } assignment
                && keys[0].Value.ConstantValue is { HasValue: true, Value: string key })
            {
                    entries.Add(new(key, reader.Read(assignment.Value, origin)));
            }
            else
            {
                isComplete = false;
            }
        }

        return Fact.OfMap(entries, isComplete, source);
    }
}
