namespace ManifestKit.Languages;

/// <summary>The result of reading a text: a value, or the errors that prevented it.</summary>
/// <typeparam name="T">What the text denotes.</typeparam>
/// <remarks>A parser that recovers from errors gives both: a partial value and its errors.</remarks>
public sealed class Parsed<T>
    where T : notnull
{
    internal Parsed(T? value, IReadOnlyList<SyntaxError> errors)
    {
        ValueOrDefault = value;
        Errors = errors;
    }

    /// <summary>Whether the text is valid.</summary>
    public bool Success => Errors.Count == 0;

    /// <summary>What is wrong, in the order of the text; empty when the text is valid.</summary>
    public IReadOnlyList<SyntaxError> Errors { get; }

    /// <summary>The value, possibly partial when there are errors; the default of the type when there is none.</summary>
    public T? ValueOrDefault { get; }

    /// <summary>The value of a valid text.</summary>
    /// <exception cref="InvalidOperationException">The text is not valid.</exception>
    public T Value => Success ? ValueOrDefault! : throw new InvalidOperationException(Errors[0].ToString());
}

/// <summary>Makes <see cref="Parsed{T}"/> values.</summary>
internal static class Parsed
{
    public static Parsed<T> Valid<T>(T value)
        where T : notnull
        => new(value, []);

    public static Parsed<T> Invalid<T>(TextSpan span, string message)
        where T : notnull
        => new(default, [new SyntaxError(span, message)]);

    public static Parsed<T> Of<T>(T? value, IReadOnlyList<SyntaxError> errors)
        where T : notnull
        => new(value, errors);
}
