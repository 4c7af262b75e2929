using ManifestKit.Languages.Json;

namespace ManifestKit.Documents.Tests.Writing;

public sealed class NumberTests
{
    [Theory]
    [InlineData(0.1, "0.1")]
    [InlineData(0.0, "0")]
    [InlineData(-0.0, "-0.0")]
    [InlineData(3.0, "3")]
    [InlineData(-2.5, "-2.5")]
    [InlineData(9007199254740992.0, "9007199254740992")]
    [InlineData(76712163342457170.0, "76712163342457170.0")]
    [InlineData(1E+20, "1.0E+20")]
    [InlineData(-1E+20, "-1.0E+20")]
    [InlineData(1.5E-7, "1.5E-07")]
    [InlineData(double.MaxValue, "1.7976931348623157E+308")]
    [InlineData(double.Epsilon, "5.0E-324")]
    public void Numbers_have_a_point_where_yaml_1_1_asks_for_one(double number, string expected)
    {
        Assert.Equal($"{expected}\n", new Written(writer => writer.Value(number)).ToYaml());
        Assert.Equal($"{expected}\n", new Written(writer => writer.Value(number)).ToJson());
    }

    [Theory]
    [InlineData(0L, "0")]
    [InlineData(-1L, "-1")]
    [InlineData(long.MaxValue, "9223372036854775807")]
    [InlineData(long.MinValue, "-9223372036854775808")]
    public void Integers_are_decimal(long number, string expected)
    {
        Assert.Equal($"{expected}\n", new Written(writer => writer.Value(number)).ToYaml());
        Assert.Equal($"{expected}\n", new Written(writer => writer.Value(number)).ToJson());
    }

    [Theory]
    [InlineData(double.NaN, ".nan")]
    [InlineData(double.PositiveInfinity, ".inf")]
    [InlineData(double.NegativeInfinity, "-.inf")]
    public void What_is_no_finite_number_has_a_name_in_yaml_and_none_in_json(double number, string expected)
    {
        Assert.Equal($"{expected}\n", new Written(writer => writer.Value(number)).ToYaml());
        Assert.Throws<ArgumentOutOfRangeException>(() => new Written(writer => writer.Value(number)).ToJson());
    }

    [Fact]
    public void Truth_values_and_null_are_words()
    {
        DataList words = Node.List(DataScalar.Of(true), DataScalar.Of(false), DataScalar.Null);
        Assert.Equal("- true\n- false\n- null\n", words.ToYaml());
        Assert.Equal("[\n  true,\n  false,\n  null\n]\n", words.ToJson());
    }

    /// <summary>What is written without a tree between, which holds decimal numbers.</summary>
    private sealed class Written(Action<DocumentWriter> write) : IDocument
    {
        public void Write(DocumentWriter writer) => write(writer);
    }
}
