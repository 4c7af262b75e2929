using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using ManifestKit.Documents;
using ComposeResources = ManifestKit.Compose.Resources;
using KubernetesQuantity = ManifestKit.Languages.Kubernetes.Quantity;

namespace ManifestKit.Rendering.Compose;

/// <summary>Kubernetes quantities as Compose counts: processors as a decimal number, memory in bytes.</summary>
internal static class Limits
{
    private static readonly (decimal Bytes, string Unit)[] Units = [(1024 * 1024 * 1024, "g"), (1024 * 1024, "m"), (1024, "k"), (1, "b")];

    public static ComposeResources Of(Resources resources) => new()
    {
        Limits = resources.CpuLimit is null && resources.MemoryLimit is null ? null : new()
        {
            Cpus = Cpus(resources.CpuLimit, resources),
            Memory = Memory(resources.MemoryLimit, resources),
        },
        Reservations = resources.CpuRequest is null && resources.MemoryRequest is null ? null : new()
        {
            Cpus = Cpus(resources.CpuRequest, resources),
            Memory = Memory(resources.MemoryRequest, resources),
        },
    };

    private static NumberOrString? Cpus(string? quantity, Resources origin) =>
        quantity is null ? default(NumberOrString?) : Value(quantity, origin).ToString("0.###", CultureInfo.InvariantCulture);

    /// <summary>An amount of memory in the largest unit that has it whole.</summary>
    /// <exception cref="RenderException">It is none.</exception>
    [return: NotNullIfNotNull(nameof(quantity))]
    public static string? Memory(string? quantity, Declaration origin)
    {
        if (quantity is null)
            return null;
        var bytes = Value(quantity, origin);
        var (size, unit) = Units.First(u => bytes % u.Bytes == 0 || u.Bytes == 1);
        return (bytes / size).ToString("0", CultureInfo.InvariantCulture) + unit;
    }

    private static decimal Value(string quantity, Declaration origin)
    {
        var parsed = KubernetesQuantity.Parse(quantity);
        return parsed.Success ? parsed.Value.Value : throw new RenderException(origin, $"'{quantity}' is no quantity: {parsed.Errors[0].Message}");
    }
}
