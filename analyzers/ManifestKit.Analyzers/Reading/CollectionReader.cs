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

    /// <summary>An explicitly created map: <c>new() { ["team"] = "payments" }</c>, <c>new() { [production] = app => app }</c>.</summary>
    public Fact Created(IObjectCreationOperation creation, Origin origin)
        => creation.Type?.Name is "NameMap" or "Variations" && reader.Types.Contains(creation.Type)
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
                && EntryOf(keys[0].Value, assignment.Value, origin) is { } read)
            {
                entries.Add(read);
            }
            else
            {
                isComplete = false;
            }
        }

        return Fact.OfMap(entries, isComplete, source);
    }

    // What an environment changes is code, and not read: the entry stands where its key stands.
    private MapEntry? EntryOf(IOperation key, IOperation value, Origin origin)
    {
        if (key.ConstantValue is { HasValue: true, Value: string name })
            return new(name, reader.Read(value, origin));
        return key.Type?.Name == "DeploymentEnvironment" && reader.Read(key, origin).Object?["Name"].Text is { } environment
            ? new(environment, Fact.Unknown(origin.SourceOf(key)))
            : null;
    }
}
