using System.Globalization;
using ManifestKit.Rules;
using Microsoft.CodeAnalysis;

namespace ManifestKit.Analyzers.Reading;

/// <summary>Constants as facts.</summary>
internal static class Constants
{
    public static Fact Read(IOperation operation, object source)
    {
        var value = operation.ConstantValue.Value;
        if (operation.Type is INamedTypeSymbol { TypeKind: TypeKind.Enum } type)
            return MemberOf(type, value) is { } name ? Fact.OfMember(name, source) : Fact.Unknown(source);
        return value switch
        {
            null => Fact.Null,
            string text => Fact.OfText(text, source),
            bool truth => Fact.OfTruth(truth, source),
            sbyte or byte or short or ushort or int or uint or long => Fact.OfNumber(Convert.ToInt64(value, CultureInfo.InvariantCulture), source),
            float or double => Fact.OfAmount(Convert.ToDouble(value, CultureInfo.InvariantCulture), source),
            _ => Fact.Unknown(source),
        };
    }

    private static string? MemberOf(INamedTypeSymbol type, object? value)
        => type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(f => f.HasConstantValue && Equals(f.ConstantValue, value))?.Name;
}
