namespace ManifestKit.Languages.Kubernetes;

/// <summary>A container's request or limit, as <c>resourceFieldRef.resource</c> names it: <c>limits.memory</c>.</summary>
/// <param name="IsLimit">Whether the limit is meant and not the request.</param>
/// <param name="Resource">The resource: <c>cpu</c>, <c>memory</c>, <c>ephemeral-storage</c> or <c>hugepages-&lt;size&gt;</c>.</param>
/// <remarks>See <see href="https://kubernetes.io/docs/concepts/workloads/pods/downward-api/#downwardapi-resourceFieldRef">resourceFieldRef</see>.</remarks>
public sealed record ResourceField(bool IsLimit, string Resource)
{
    private const string Limits = "limits.";
    private const string Requests = "requests.";

    private static readonly HashSet<string> ByteDivisors =
        new("1 1k 1M 1G 1T 1P 1E 1Ki 1Mi 1Gi 1Ti 1Pi 1Ei".Split(' '), StringComparer.Ordinal);

    /// <summary>Reads the name of a field.</summary>
    public static Parsed<ResourceField> Parse(string text)
    {
        var isLimit = text.StartsWith(Limits, StringComparison.Ordinal);
        if (!isLimit && !text.StartsWith(Requests, StringComparison.Ordinal))
        {
            var remedy = ResourceName.Check(text).Count == 0 ? $". Write limits.{text} or requests.{text}" : "; expected one such as limits.memory or requests.cpu";
            return Invalid(0, text.Length, $"{Found.Quote(text)} is neither a request nor a limit{remedy}.");
        }

        var start = isLimit ? Limits.Length : Requests.Length;
        var resource = text.Substring(start);
        var known = resource is "cpu" or "memory" or "ephemeral-storage" || resource.StartsWith(ResourceName.HugePages, StringComparison.Ordinal);
        return known && ResourceName.Check(resource).Count == 0
            ? Parsed.Valid(new ResourceField(isLimit, resource))
            : Invalid(start, resource.Length, $"{Found.Quote(resource)} cannot be read by a container; expected cpu, memory, ephemeral-storage or hugepages-<size>.");
    }

    /// <summary>Says what is wrong with the <c>divisor</c>, the unit of the value: <c>1m</c> or <c>1</c> for CPU, <c>1Mi</c> and the like for bytes.</summary>
    public IReadOnlyList<SyntaxError> CheckDivisor(string divisor)
    {
        var parsed = Quantity.Parse(divisor);
        if (!parsed.Success)
            return parsed.Errors;
        var canonical = parsed.Value.ToString();
        var allowed = canonical == "0" || (Resource == "cpu" ? canonical is "1" or "1m" : ByteDivisors.Contains(canonical));
        return allowed
            ? []
            : [new SyntaxError(new TextSpan(0, divisor.Length), $"{Found.Quote(divisor)} is not a unit of {Resource}; expected {(Resource == "cpu" ? "1m or 1" : "1, 1k, 1Ki, 1M, 1Mi, 1G, 1Gi and so on")}.")];
    }

    /// <inheritdoc/>
    public override string ToString() => (IsLimit ? Limits : Requests) + Resource;

    private static Parsed<ResourceField> Invalid(int start, int length, string message) => Parsed.Invalid<ResourceField>(new TextSpan(start, length), message);
}
