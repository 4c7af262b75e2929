using System.Text.Json.Nodes;

namespace Stacks.Tests.Rendered;

/// <summary>Reads a file of variables: <c>NAME=value</c> lines, blank lines and comments.</summary>
internal static class VariablesFile
{
    public static JsonObject Read(string text)
    {
        var variables = new JsonObject();
        foreach (var line in text.Split('\n').Where(line => line.Length > 0 && line[0] != '#'))
        {
            var equals = line.IndexOf('=', StringComparison.Ordinal);
            Assert.True(equals > 0, $"'{line}' is not NAME=value.");
            variables.Add(line[..equals], line[(equals + 1)..]);
        }

        return variables;
    }
}
