using System.Text;

namespace ManifestKit.Hosting;

/// <summary>Where the program writes.</summary>
/// <param name="Out">What was asked for: results, differences.</param>
/// <param name="Error">Findings and problems.</param>
internal sealed record HostConsole(ConsoleStream Out, ConsoleStream Error)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The console of the process. A pipe takes UTF-8 whatever the locale is: differences are applied by machines.</summary>
    public static HostConsole Standard() => new(
        Console.IsOutputRedirected ? Pipe(Console.OpenStandardOutput()) : new ConsoleStream(Console.Out, isTerminal: true),
        Console.IsErrorRedirected ? Pipe(Console.OpenStandardError()) : new ConsoleStream(Console.Error, isTerminal: true));

    private static ConsoleStream Pipe(Stream stream) => new(new StreamWriter(stream, Utf8) { AutoFlush = true }, isTerminal: false);
}
