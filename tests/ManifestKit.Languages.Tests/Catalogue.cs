using System.Runtime.CompilerServices;
using System.Text;
using ManifestKit.Testing;

namespace ManifestKit.Languages.Tests;

/// <summary>Holds the error messages of a language in a file that reads like a catalogue.</summary>
internal static class Catalogue
{
    /// <summary>Compares each text's errors with <c>Type.Method.verified.txt</c> beside the test.</summary>
    public static void Verify<T>(
        Func<string, Parsed<T>> parse, string[] texts, [CallerFilePath] string file = "", [CallerMemberName] string member = "")
        where T : notnull
        => VerifyErrors(text => parse(text).Errors, texts, file, member);

    /// <inheritdoc cref="Verify"/>
    public static void VerifyErrors(
        Func<string, IReadOnlyList<SyntaxError>> check,
        string[] texts,
        [CallerFilePath] string file = "",
        [CallerMemberName] string member = "")
    {
        var catalogue = new StringBuilder();
        foreach (var text in texts)
        {
            var errors = check(text);
            Assert.NotEmpty(errors);
            catalogue.Append(Visible(text)).Append('\n');
            foreach (var error in errors)
            {
                catalogue.Append(' ', error.Span.Start).Append('^', Math.Max(1, error.Span.Length)).Append('\n');
                catalogue.Append("  ").Append(error.Span).Append(": ").Append(error.Message).Append('\n');
            }

            catalogue.Append('\n');
        }

        Snapshot.Match(catalogue.ToString().TrimEnd('\n') + "\n", "txt", file, member);
    }

    private static string Visible(string text) => text.Length == 0 ? "(empty)" : text.Replace('\n', '\u21b5').Replace('\t', '\u2192');
}
