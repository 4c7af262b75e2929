using System.Globalization;
using System.Text;
using ManifestKit.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestKit.Analyzers.Reading;

/// <summary>Texts, also those of which only parts are known.</summary>
internal sealed class TextReader(SourceReader reader)
{
    public Fact Read(IOperation operation, Origin origin)
    {
        // An alternative stands where it is written.
        if (Alternatives.Exist(operation) && origin.Supposed.ValueOf(operation) is { } value)
            return Read(value, origin);

        var text = new StringBuilder();
        var holes = new List<Fact>();
        Append(text, holes, operation, origin);
        return Fact.OfText(text.ToString(), origin.SourceOf(operation), holes);
    }

    private void Append(StringBuilder text, List<Fact> holes, IOperation operation, Origin origin)
    {
        switch (operation)
        {
            case IInterpolatedStringHandlerCreationOperation handler:
                Append(text, holes, handler.Content, origin);
                break;
            case IInterpolatedStringOperation interpolated:
                foreach (var part in interpolated.Parts)
                    AppendPart(text, holes, part, origin);
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum:
                Append(text, holes, sum.LeftOperand, origin);
                Append(text, holes, sum.RightOperand, origin);
                break;
            default:
                AppendValue(text, holes, operation, origin);
                break;
        }
    }

    private void AppendPart(StringBuilder text, List<Fact> holes, IInterpolatedStringContentOperation part, Origin origin)
    {
        var content = part switch
        {
            IInterpolatedStringTextOperation literal => literal.Text,
            IInterpolationOperation { Alignment: null, FormatString: null } hole => hole.Expression,
            IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation { Arguments: { Length: 1 } only } } => only[0].Value,
            _ => null,
        };
        if (content is not null)
        {
            Append(text, holes, content, origin);
            return;
        }

        text.Append(Fact.Hole);
        holes.Add(Fact.Unknown(origin.SourceOf(part)));
    }

    private void AppendValue(StringBuilder text, List<Fact> holes, IOperation operation, Origin origin)
    {
        var fact = reader.Read(operation, origin);
        if (Known(fact) is { } known)
        {
            text.Append(known);
            holes.AddRange(fact.Holes);
            return;
        }

        // A secret's key is nowhere written out, but it is known to be one.
        var source = origin.SourceOf(operation);
        text.Append(Fact.Hole);
        holes.Add(fact.Kind == FactKind.Unknown && reader.Types.Of(operation.Type) is { } type ? Fact.OfObject(new SourceObject(type, source, _ => Fact.Unknown(source)), source) : fact);
    }

    // A workload stands for its network name.
    private static string? Known(Fact fact) => fact.Kind switch
    {
        FactKind.Text => fact.TextWithHoles,
        FactKind.Number => fact.Number?.ToString(CultureInfo.InvariantCulture),
        FactKind.Truth => fact.Truth!.Value ? "true" : "false",
        FactKind.Object when fact.Object!.Types.Contains("Workload") => fact.Object["Name"].Text,
        _ => null,
    };
}
