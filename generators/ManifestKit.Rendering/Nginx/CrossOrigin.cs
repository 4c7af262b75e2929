using ManifestKit.Languages.Nginx;

namespace ManifestKit.Rendering.Nginx;

/// <summary>Lets declared origins call a site from a browser.</summary>
internal static class CrossOrigin
{
    private const string Methods = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS";

    /// <summary>Gives the caller's origin back if it is declared, else nothing: nginx sends no header with an empty value.</summary>
    public static NginxDirective Map(Site site) => new("map", "$http_origin", VariableOf(site))
    {
        Block = [new("default", ""), .. site.Cors!.Origins.Select(origin => new NginxDirective(origin, origin))],
    };

    public static IEnumerable<Header> Headers(Site site)
    {
        if (site.Cors is not { } cors)
            yield break;
        yield return new("Access-Control-Allow-Origin", VariableOf(site));
        yield return new("Vary", "Origin");
        if (cors.AllowCredentials)
            yield return new("Access-Control-Allow-Credentials", "true");
    }

    /// <summary>Answers the question that a browser asks before it calls.</summary>
    public static IEnumerable<NginxDirective> Preflight(Site site)
    {
        if (site.Cors is null)
            yield break;
        yield return new NginxDirective("if", "(", "$request_method", "=", "OPTIONS", ")")
        {
            Block =
            [
                .. Nginx.Headers.Of(site).Select(h => h.ToDirective()),
                new Header("Access-Control-Allow-Methods", Methods).ToDirective(),
                new Header("Access-Control-Allow-Headers", "$http_access_control_request_headers").ToDirective(),
                new("return", "204"),
            ],
        };
    }

    private static string VariableOf(Site site) => "$cors_" + site.Host.Replace('.', '_').Replace('-', '_');
}
