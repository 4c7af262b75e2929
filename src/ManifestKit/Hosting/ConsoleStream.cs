using System.Globalization;
using Spectre.Console;

namespace ManifestKit.Hosting;

/// <summary>One of the program's two streams: progress and colours on a terminal, plain lines in a pipe.</summary>
internal sealed class ConsoleStream
{
    private readonly IAnsiConsole? _terminal;

    public ConsoleStream(TextWriter writer, bool isTerminal)
    {
        writer.NewLine = "\n";
        Writer = writer;
        _terminal = isTerminal ? AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) }) : null;
    }

    /// <summary>Takes text as it is.</summary>
    public TextWriter Writer { get; }

    /// <summary>Writes a line, which stays one line however narrow the terminal is.</summary>
    public void Line(string text, LineColor? color = null)
    {
        var colored = color is not null && _terminal is { Profile: { Capabilities.Ansi: true, Capabilities.ColorSystem: not ColorSystem.NoColors } };
        Writer.WriteLine(colored ? string.Create(CultureInfo.InvariantCulture, $"\u001b[{(int)color!.Value}m{text}\u001b[0m") : text);
    }

    /// <summary>Does something that takes a while; a terminal shows that it goes on.</summary>
    public T While<T>(string what, Func<T> work)
        => _terminal is { Profile.Capabilities.Interactive: true } ? _terminal.Status().Start(Markup.Escape(what), _ => work()) : work();
}
