namespace ManifestKit.Documents;

/// <summary>A single value. It never changes.</summary>
public sealed class ScalarNode : DocumentNode, IEquatable<ScalarNode>
{
    private readonly object? _value;

    private ScalarNode(ScalarKind kind, object? value) => (Kind, _value) = (kind, value);

    /// <summary>The null value.</summary>
    public static ScalarNode Null { get; } = new(ScalarKind.Null, null);

    // 3.0 is written as 3. A double holds every whole number up to this bound exactly.
    private object? Written => _value is double number && double.IsInteger(number) && Math.Abs(number) <= 1L << 53
        ? (long)number
        : _value;

    /// <summary>What the value is.</summary>
    public ScalarKind Kind { get; }

    /// <summary>The value: a <see cref="string"/>, <see cref="bool"/>, <see cref="long"/>, <see cref="double"/> or null.</summary>
    public object? Value => _value;

    /// <summary>A string.</summary>
    /// <param name="value">The value.</param>
    public static ScalarNode Of(string value) => new(ScalarKind.String, value ?? throw new ArgumentNullException(nameof(value)));

    /// <summary>A truth value.</summary>
    /// <param name="value">The value.</param>
    public static ScalarNode Of(bool value) => new(ScalarKind.Boolean, value);

    /// <summary>A whole number.</summary>
    /// <param name="value">The value.</param>
    public static ScalarNode Of(long value) => new(ScalarKind.Integer, value);

    /// <summary>A number.</summary>
    /// <param name="value">The value.</param>
    public static ScalarNode Of(double value) => new(ScalarKind.Float, value);

    /// <summary>Whether both are the same value. A whole float equals its integer, since both are written alike.</summary>
    /// <param name="other">Another scalar, or none.</param>
    public bool Equals(ScalarNode? other) => other is not null && Equals(Written, other.Written);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ScalarNode);

    /// <inheritdoc/>
    public override int GetHashCode() => Written?.GetHashCode() ?? 0;

    /// <summary>This node itself, since it never changes.</summary>
    public override DocumentNode DeepClone() => this;

    /// <inheritdoc/>
    public override void Write(DocumentWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        switch (_value)
        {
            case string text: writer.Value(text); break;
            case bool truth: writer.Value(truth); break;
            case long number: writer.Value(number); break;
            case double number: writer.Value(number); break;
            default: writer.Null(); break;
        }
    }

    private protected override bool IsEqualTo(DocumentNode other) => Equals(other as ScalarNode);
}
