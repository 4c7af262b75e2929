using System.Text.RegularExpressions;
using ManifestKit.Languages.PromQl;

namespace ManifestKit.Languages.Tests.PromQl.Agreement;

/// <summary>Tells the type of an expected tree from the Go source that builds it.</summary>
internal static partial class GoTree
{
    public static PromQlValueType TypeOf(string[] lines, int line)
    {
        var node = Node().Match(lines[line]);
        return node.Groups["type"].Value switch
        {
            "NumberLiteral" => PromQlValueType.Scalar,
            "StringLiteral" => PromQlValueType.String,
            "VectorSelector" or "AggregateExpr" => PromQlValueType.InstantVector,
            "MatrixSelector" or "SubqueryExpr" => PromQlValueType.RangeVector,
            "ParenExpr" or "UnaryExpr" => TypeOf(lines, Field(lines, line, "Expr")),
            "Call" => PromQlFunction.All.Single(f => f.Name == Function().Match(lines[Field(lines, line, "Func")]).Groups["name"].Value).ReturnType,
            "BinaryExpr" => Both(TypeOf(lines, Field(lines, line, "LHS")), TypeOf(lines, Field(lines, line, "RHS"))),
            var other => throw new InvalidDataException($"unknown node {other}: {lines[line]}"),
        };
    }

    private static PromQlValueType Both(PromQlValueType left, PromQlValueType right)
        => left == PromQlValueType.Scalar && right == PromQlValueType.Scalar ? PromQlValueType.Scalar : PromQlValueType.InstantVector;

    private static int Field(string[] lines, int parent, string name)
    {
        var prefix = new string('\t', lines[parent].TakeWhile(c => c == '\t').Count() + 1) + name + ":";
        return Array.FindIndex(lines, parent + 1, l => l.StartsWith(prefix, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"&(?<type>\w+)\{")]
    private static partial Regex Node();

    [GeneratedRegex(@"MustGetFunction\(""(?<name>\w+)""\)")]
    private static partial Regex Function();
}
