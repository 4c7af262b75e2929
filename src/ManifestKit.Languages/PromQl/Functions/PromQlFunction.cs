namespace ManifestKit.Languages.PromQl;

/// <summary>The signature of a function.</summary>
public sealed class PromQlFunction
{
    internal PromQlFunction(
        string name, PromQlValueType returnType, IReadOnlyList<PromQlValueType> parameterTypes,
        int minimumArguments, int maximumArguments, bool isExperimental)
    {
        Name = name;
        ReturnType = returnType;
        ParameterTypes = parameterTypes;
        MinimumArguments = minimumArguments;
        MaximumArguments = maximumArguments;
        IsExperimental = isExperimental;
    }

    /// <summary>All functions of Prometheus 3.14, by name.</summary>
    public static IReadOnlyList<PromQlFunction> All => Functions.FunctionTable.All;

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>What the function gives.</summary>
    public PromQlValueType ReturnType { get; }

    /// <summary>What it takes; further arguments have the last type.</summary>
    public IReadOnlyList<PromQlValueType> ParameterTypes { get; }

    /// <summary>The least number of arguments.</summary>
    public int MinimumArguments { get; }

    /// <summary>The largest number of arguments; <see cref="int.MaxValue"/> without a limit.</summary>
    public int MaximumArguments { get; }

    /// <summary>Whether the server must enable it by a feature flag.</summary>
    public bool IsExperimental { get; }
}
