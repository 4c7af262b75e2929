using System.Globalization;
using ManifestKit.Languages.Nginx;

namespace ManifestKit.Languages.Kubernetes;

internal static class AnnotationValueChecker
{
    // The spellings that Go's strconv.ParseBool reads.
    private static readonly string[] Booleans = ["true", "false", "True", "False", "TRUE", "FALSE", "t", "f", "T", "F", "1", "0"];

    public static IReadOnlyList<SyntaxError> Check(KnownAnnotation annotation, string value)
    {
        var all = new TextSpan(0, value.Length);
        return annotation.Kind switch
        {
            AnnotationValueKind.Boolean when !Booleans.Contains(value) => [new SyntaxError(all, $"{Found.Quote(value)} is not possible here; expected true or false.")],
            AnnotationValueKind.Number when !IsNumber(value) => [new SyntaxError(all, $"{Found.Quote(value)} is not a whole number; expected digits only.{Hint(value)}")],
            AnnotationValueKind.Size when !IsSize(value) => [new SyntaxError(all, $"{Found.Quote(value)} is not a size of nginx; expected digits and k, m or g, such as 8m.")],
            AnnotationValueKind.DurationOrSeconds when IsNumber(value) => [],
            AnnotationValueKind.Duration or AnnotationValueKind.DurationOrSeconds => GoDuration.Parse(value).Errors,
            AnnotationValueKind.Choice => CheckChoice(annotation.Choices, value, 0, value.Length),
            AnnotationValueKind.List => Entries(value).SelectMany(entry => CheckEntry(annotation.Choices, value, entry)).ToArray(),
            AnnotationValueKind.Cidrs => Entries(value).SelectMany(entry => CheckRange(value, entry)).ToArray(),
            _ => [],
        };
    }

    private static bool IsNumber(string value) => int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    // The controller also reads the suffix b, which nginx itself does not.
    private static bool IsSize(string value)
    {
        var digits = Ascii.SkipDigits(value, 0);
        var isBytes = digits > 0 && digits == value.Length - 1 && value[digits] is 'b' or 'B';
        return isBytes || NginxSize.Parse(value).Success;
    }

    private static string Hint(string value)
        => GoDuration.Parse(value) is { Success: true } duration
            ? $" It is in seconds. Write {(duration.Value.Nanoseconds / GoDurationPrinter.Second).ToString(CultureInfo.InvariantCulture)}."
            : "";

    private static IReadOnlyList<SyntaxError> CheckEntry(IReadOnlyList<string> choices, string value, TextSpan entry)
    {
        if (entry.Length == 0)
            return [new SyntaxError(entry, "An entry of the list is empty. Remove the comma.")];
        return choices.Count == 0 ? [] : CheckChoice(choices, value, entry.Start, entry.Length);
    }

    private static IReadOnlyList<SyntaxError> CheckChoice(IReadOnlyList<string> choices, string value, int start, int length)
    {
        var found = value.Substring(start, length);
        return choices.Contains(found)
            ? []
            : [new SyntaxError(new TextSpan(start, length), $"{Found.Quote(found)} is not possible here; expected {string.Join(", ", choices)}.{NearestName.Hint(found, choices)}")];
    }

    private static IReadOnlyList<SyntaxError> CheckRange(string value, TextSpan entry)
    {
        var range = value.Substring(entry.Start, entry.Length);
        if (IpAddress.TryParse(range, out _))
            return [];
        return [.. Cidr.Parse(range).Errors.Select(error => error with { Span = new TextSpan(entry.Start + error.Span.Start, error.Span.Length) })];
    }

    // The spans between the commas, without the blanks around them.
    private static IEnumerable<TextSpan> Entries(string value)
    {
        for (var start = 0; start <= value.Length;)
        {
            var comma = value.IndexOf(',', start);
            var next = comma < 0 ? value.Length : comma;
            var (first, end) = (start, next);
            while (first < end && value[first] == ' ')
                first++;
            while (end > first && value[end - 1] == ' ')
                end--;
            yield return TextSpan.FromBounds(first, end);
            start = next + 1;
        }
    }
}
