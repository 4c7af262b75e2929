using ManifestKit.Rules;

namespace ManifestKit.Tests.Rules;

public sealed class EditorConfigGlobTests
{
    [Theory]
    [InlineData("*", "src/Stacks/Shop.cs", true)]
    [InlineData("*.cs", "src/Stacks/Shop.cs", true)]
    [InlineData("*.cs", "Shop.csx", false)]
    [InlineData("Shop.cs", "src/Stacks/Shop.cs", true)]
    [InlineData("Shop.cs", "src/MyShop.cs", false)]
    [InlineData("/Shop.cs", "Shop.cs", true)]
    [InlineData("/Shop.cs", "src/Shop.cs", false)]
    [InlineData("src/*.cs", "src/Shop.cs", true)]
    [InlineData("src/*.cs", "src/Stacks/Shop.cs", false)]
    [InlineData("src/**.cs", "src/Stacks/Shop.cs", true)]
    [InlineData("src/**/Shop.cs", "src/a/b/Shop.cs", true)]
    [InlineData("*.{cs,vb}", "a.vb", true)]
    [InlineData("*.{cs,{vb,fs}}", "a.fs", true)]
    [InlineData("*.{cs,vb}", "a.fs", false)]
    [InlineData("v{1..3}.cs", "v3.cs", true)]
    [InlineData("v{1..3}.cs", "v4.cs", false)]
    [InlineData("{a}.cs", "a.cs", true)]
    [InlineData("a?c.cs", "abc.cs", true)]
    [InlineData("a?c.cs", "a/c.cs", false)]
    [InlineData("[ab]*.cs", "bad.cs", true)]
    [InlineData("[!ab]*.cs", "bad.cs", false)]
    [InlineData("[a-c]*.cs", "cad.cs", true)]
    [InlineData(@"\*.cs", "a.cs", false)]
    [InlineData("a+(b).cs", "a+(b).cs", true)]
    [InlineData("{a.cs", "{a.cs", true)]
    [InlineData("[a.cs", "[a.cs", true)]
    public void A_glob_is_about_the_files_of_the_specification(string glob, string path, bool matches) =>
        Assert.Equal(matches, new EditorConfigGlob(glob).Matches(path));
}
