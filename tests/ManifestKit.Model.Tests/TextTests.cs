namespace ManifestKit.Model.Tests;

public sealed class TextTests
{
    private static readonly Variable User = new() { Name = "POSTGRES_USER", Example = "shop" };
    private static readonly App Postgres = new() { Name = "postgres" };
    private static readonly Secret Password = new() { Name = "db", Keys = ["password"], Store = new VariableStore() };

    [Fact]
    public void An_interpolated_text_keeps_its_variables()
    {
        Text text = $"postgres://{User}@{Postgres}:{5432}/{"shop"}";

        Assert.Equal("postgres://${POSTGRES_USER}@postgres:5432/shop", text.ToString());
        Assert.Equal([User], text.Parts.OfType<VariablePart>().Select(part => part.Variable));
        Assert.Null(text.Literal);
    }

    [Fact]
    public void A_text_known_now_is_literal()
    {
        Text text = $"{"postgres"}:{5432}";

        Assert.Equal("postgres:5432", text.Literal);
        Assert.Equal("true", ((Text)true).Literal);
        Assert.Equal("8080", ((Text)8080).Literal);
        Assert.Equal("", ((Text)"").Literal);
    }

    [Fact]
    public void A_workload_stands_for_its_network_name_which_only_a_target_knows()
    {
        Text text = $"{Postgres}:{5432}";

        Assert.Equal("postgres:5432", text.ToString());
        Assert.Equal([Postgres], text.Parts.OfType<WorkloadPart>().Select(part => part.Workload));
        Assert.Null(text.Literal);
    }

    [Fact]
    public void A_secret_is_the_whole_text_and_shows_no_value()
    {
        Text text = Password["password"];

        Assert.Equal("<secret db/password>", text.ToString());
        Assert.Null(text.Literal);
    }

    [Fact]
    public void A_key_that_the_secret_does_not_have_is_refused()
        => Assert.Equal("Secret 'db' has no key 'user'; it has password.", Assert.Throws<ArgumentException>(() => Password["user"]).Message);

    [Fact]
    public void Texts_of_equal_parts_are_equal()
    {
        Text a = $"x{User}";
        Text b = $"x{User}";
        Text other = $"{User}x";

        Assert.Equal(a, b);
        Assert.Equal(a.GetHashCode(), b.GetHashCode());
        Assert.NotEqual(a, other);
    }
}
