using System.Collections;
using System.Diagnostics.CodeAnalysis;
using ManifestKit.Languages.Json;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>The objects of a build, in their order.</summary>
internal sealed class BuiltObjects : IEnumerable<BuiltObject>
{
    private readonly List<BuiltObject?> _objects;
    private readonly Dictionary<ObjectId, int> _places;

    public BuiltObjects() => (_objects, _places) = ([], []);

    /// <summary>A copy, which can be changed without the other one.</summary>
    public BuiltObjects(BuiltObjects other) => (_objects, _places) = ([.. other._objects], new(other._places));

    /// <summary>Adds an object, last.</summary>
    /// <returns>Whether it is the only one of its name.</returns>
    public bool TryAdd(BuiltObject item)
    {
        if (!_places.TryAdd(item.Id, _objects.Count))
            return false;
        _objects.Add(item);
        return true;
    }

    public bool TryGet(ObjectId id, [NotNullWhen(true)] out BuiltObject? item)
    {
        item = _places.TryGetValue(id, out var place) ? _objects[place] : null;
        return item is not null;
    }

    /// <summary>Puts another object in the place of the one of that name.</summary>
    public void Replace(ObjectId id, BuiltObject item) => _objects[_places[id]] = item;

    public void Remove(ObjectId id)
    {
        _objects[_places[id]] = null;
        _places.Remove(id);
    }

    /// <summary>Changes every object. Names and namespaces stay as they are.</summary>
    public void Change(Func<BuiltObject, BuiltObject> change)
    {
        for (var i = 0; i < _objects.Count; i++)
        {
            if (_objects[i] is { } item)
                _objects[i] = change(item);
        }
    }

    /// <summary>The objects as they are applied to a cluster: in their namespaces, with the names that hashes give.</summary>
    public IEnumerable<DataMap> Final()
    {
        var names = new HashedNames();
        foreach (var item in this.Where(item => item.IsGenerated))
            names.Add(item.Namespace, item.Node);
        return this.Select(item => names.Apply(item.Namespace, item.Complete(), item.IsGenerated));
    }

    public IEnumerator<BuiltObject> GetEnumerator() => _objects.OfType<BuiltObject>().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
