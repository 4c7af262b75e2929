using FsCheck;
using FsCheck.Fluent;
using ManifestKit.Languages.Nginx;

namespace ManifestKit.Languages.Tests.Nginx;

/// <summary>Trees whose names, values and comments are made of the characters that mean something to nginx.</summary>
internal static class NginxArbitrary
{
    private static readonly string[] Pieces =
    [
        "a", "server", "$", "${", "${x}", "{", "}", ";", "#", "\"", "'", "\\", "\\\\", "\\n", "\\t", "\\\"", " ", "\t", "\r", "\n",
        "(", ")", "=", "~", "^", "*", "/", ".", "\u00e9", "\ud83d\ude00", "\u00a0", "\u2028", "\ufeff", "\u0085",
    ];

    public static Gen<string> Token { get; } = Gen.Elements(Pieces).ListOf().Resize(8).Select(string.Concat);

    public static Gen<NginxConfiguration> Configuration { get; } =
        from directives in Gen.Sized(Directives)
        from closing in Comment
        select new NginxConfiguration(directives) { ClosingComment = closing };

    /// <summary>Texts made of the same pieces, hardly ever valid.</summary>
    public static Gen<string> Text { get; } = Gen.Elements(Pieces).ListOf().Resize(40).Select(string.Concat);

    private static Gen<string?> Comment => Gen.Frequency((3, Gen.Constant<string?>(null)), (1, Token.Select(static text => (string?)text)));

    private static Gen<NginxDirective[]> Directives(int size)
        => Directive(size / 3).ArrayOf().Resize(Math.Min(size, 4));

    private static Gen<NginxDirective> Directive(int size)
        => from name in Token
           from arguments in Token.ArrayOf().Resize(4)
           from comment in Comment
           from trailing in Comment
           from isBlock in Gen.Elements(true, false)
           from block in isBlock && size > 0 ? Directives(size) : Gen.Constant<NginxDirective[]>([])
           from closing in Comment
           select new NginxDirective(name, arguments)
           {
               Comment = comment,
               TrailingComment = trailing,
               Block = isBlock ? block : null,
               ClosingComment = isBlock ? closing : null,
           };
}
