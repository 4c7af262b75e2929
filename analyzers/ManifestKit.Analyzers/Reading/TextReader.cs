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
        Append(text, operation, origin);
        return Fact.OfText(text.ToString(), origin.SourceOf(operation));
    }

    private void Append(StringBuilder text, IOperation operation, Origin origin)
    {
        switch (operation)
        {
            case IInterpolatedStringHandlerCreationOperation handler:
                Append(text, handler.Content, origin);
                break;
            case IInterpolatedStringOperation interpolated:
                foreach (var part in interpolated.Parts)
                    AppendPart(text, part, origin);
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum:
                Append(text, sum.LeftOperand, origin);
                Append(text, sum.RightOperand, origin);
                break;
            default:
                text.Append(Known(reader.Read(operation, origin)) ?? Fact.Hole.ToString());
                break;
        }
    }

    private void AppendPart(StringBuilder text, IInterpolatedStringContentOperation part, Origin origin)
    {
        var content = part switch
        {
            IInterpolatedStringTextOperation literal => literal.Text,
            IInterpolationOperation { Alignment: null, FormatString: null } hole => hole.Expression,
            IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation { Arguments: { Length: 1 } only } } => only[0].Value,
            _ => null,
        };
        if (content is null)
            text.Append(Fact.Hole);
        else
            Append(text, content, origin);
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
