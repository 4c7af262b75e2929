using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestKit.Analyzers.Reading;

/// <summary>Expressions that have one of several values: <c>x ? a : b</c>, <c>a ?? b</c>, <c>x switch { ... }</c>.</summary>
internal static class Alternatives
{
    public static bool Exist(IOperation operation) => operation is IConditionalOperation or ICoalesceOperation or ISwitchExpressionOperation;

    /// <summary>The expressions of which one gives the value. What throws gives none.</summary>
    public static IEnumerable<IOperation> Of(IOperation operation) => operation switch
    {
        IConditionalOperation { WhenFalse: { } other } conditional => Of(conditional.WhenTrue).Concat(Of(other)),
        ICoalesceOperation coalesce => Of(coalesce.Value).Concat(Of(coalesce.WhenNull)),
        ISwitchExpressionOperation choice => choice.Arms.SelectMany(arm => Of(arm.Value)),
        IParenthesizedOperation parenthesized => Of(parenthesized.Operand),
        IConversionOperation { OperatorMethod: null } conversion => Of(conversion.Operand),
        IThrowOperation => [],
        _ => [operation],
    };
}
