using System.Globalization;
using ManifestKit.Languages.PromQl.Parsing;

namespace ManifestKit.Languages.PromQl.Checking;

/// <summary>Describes how a function is called.</summary>
internal static class Signatures
{
    public static string Describe(PromQlFunction function)
    {
        var minimum = function.MinimumArguments.ToString(CultureInfo.InvariantCulture);
        var maximum = function.MaximumArguments.ToString(CultureInfo.InvariantCulture);
        var count = function.MaximumArguments switch
        {
            0 => "no arguments",
            int.MaxValue => $"at least {Arguments(minimum)}",
            var most when most == function.MinimumArguments => Arguments(maximum),
            _ => $"{minimum} to {Arguments(maximum)}",
        };
        var types = string.Join(", ", function.ParameterTypes.Select(ExpressionKinds.Describe));
        return types.Length == 0 ? $"'{function.Name}' takes {count}" : $"'{function.Name}' takes {count} ({types})";
    }

    private static string Arguments(string count) => count == "1" ? "1 argument" : $"{count} arguments";
}
