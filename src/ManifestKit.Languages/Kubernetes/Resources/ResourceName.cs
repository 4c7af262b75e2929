namespace ManifestKit.Languages.Kubernetes;

/// <summary>Names of what a container requests: <c>cpu</c>, <c>memory</c>, <c>hugepages-2Mi</c>, <c>example.com/gpu</c>.</summary>
/// <remarks>See <see href="https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/">Resource management</see>.</remarks>
public static class ResourceName
{
    internal const string HugePages = "hugepages-";
    private const string NativeDomain = "kubernetes.io/";

    private static readonly string[] Standard = ["cpu", "memory", "ephemeral-storage"];

    /// <summary>Says what is wrong with the name of a resource in <c>resources.requests</c> or <c>resources.limits</c>.</summary>
    public static IReadOnlyList<SyntaxError> Check(string name)
    {
        if (Standard.Contains(name))
            return [];
        if (name.Length == 0)
            return [new SyntaxError(default, "Found an empty name of a resource; expected one such as cpu or memory.")];
        if (name.StartsWith(HugePages, StringComparison.Ordinal))
            return CheckPageSize(name);
        return name.IndexOf('/') < 0 ? [NotStandard(name)] : CheckExtended(name);
    }

    /// <summary>Says what is wrong with an amount of a resource, by the kind of the resource; the name is taken as valid.</summary>
    public static IReadOnlyList<SyntaxError> CheckAmount(string name, string amount)
    {
        if (name == "cpu")
            return QuantityCheck.Cpu(amount);
        if (name is "memory" or "ephemeral-storage")
            return QuantityCheck.Memory(amount);
        if (!QuantityCheck.TryRead(amount, "The amount", out var quantity, out var errors))
            return errors;
        var all = new TextSpan(0, amount.Length);
        if (!quantity.IsWhole)
            return [new SyntaxError(all, $"Found the fraction {Found.Quote(amount)}; expected whole units of {name}.")];
        return IsMultipleOfPage(name, quantity)
            ? []
            : [new SyntaxError(all, $"Found {Found.Quote(amount)}; expected a multiple of the page, {name.Substring(HugePages.Length)}.")];
    }

    private static bool IsMultipleOfPage(string name, Quantity amount)
        => !name.StartsWith(HugePages, StringComparison.Ordinal)
            || Quantity.Parse(name.Substring(HugePages.Length)) is not { Success: true } page || page.Value.Value <= 0 || amount.Value % page.Value.Value == 0;

    private static IReadOnlyList<SyntaxError> CheckPageSize(string name)
    {
        var size = name.Substring(HugePages.Length);
        var parsed = Quantity.Parse(size);
        return parsed.Success && parsed.Value.Value > 0 && parsed.Value.IsWhole
            ? []
            : [new SyntaxError(TextSpan.FromBounds(HugePages.Length, name.Length), $"{Found.Quote(size)} is not the size of a huge page; expected one such as 2Mi or 1Gi.")];
    }

    private static SyntaxError NotStandard(string name)
    {
        var all = new TextSpan(0, name.Length);
        var field = name.StartsWith("requests.", StringComparison.Ordinal) || name.StartsWith("limits.", StringComparison.Ordinal);
        if (field)
            return new SyntaxError(all, $"{Found.Quote(name)} is the name of a quota. For a container write {name.Substring(name.IndexOf('.') + 1)}.");
        if (name is "storage" or "disk")
            return new SyntaxError(all, $"A container has no {name}. Write ephemeral-storage.");
        if (name == "gpu")
            return new SyntaxError(all, "A device has the domain of its vendor in its name. Write for example nvidia.com/gpu.");
        return new SyntaxError(all, $"{Found.Quote(name)} is not a resource of a container; expected cpu, memory, ephemeral-storage, hugepages-<size> or a name with a domain such as example.com/gpu.{NearestName.Hint(name, Standard)}");
    }

    private static IReadOnlyList<SyntaxError> CheckExtended(string name)
    {
        if (name.StartsWith("requests.", StringComparison.Ordinal))
            return [new SyntaxError(new TextSpan(0, "requests.".Length), "Found 'requests.' before a domain; only quotas have that prefix. Remove it.")];
        var errors = LabelText.CheckKey(name);
        if (errors.Count > 0)
            return errors;
        var native = name.IndexOf(NativeDomain, StringComparison.Ordinal);
        return native < 0
            ? []
            : [new SyntaxError(new TextSpan(0, native + NativeDomain.Length - 1), "The domain kubernetes.io is kept for Kubernetes; expected the domain of the device's vendor.")];
    }
}
