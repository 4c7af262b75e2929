using System.Globalization;
using ManifestKit.Compose;
using ManifestKit.Documents;

namespace ManifestKit.Rendering.Compose;

/// <summary>Health checks: Compose asks inside the container, with a program that the image has.</summary>
internal static class Health
{
    public static Healthcheck Of(Probe probe, Workload workload) => new()
    {
        Test = TestOf(probe, workload),
        Interval = probe.Period.ToComposeDocument(),
        Timeout = probe.Timeout.ToComposeDocument(),
        Retries = probe.FailureThreshold is { } retries ? retries : default(NumberOrString?),
        StartPeriod = probe.InitialDelay.ToComposeDocument(),
    };

    private static StringOrList TestOf(Probe probe, Workload workload)
    {
        if (probe.Command.Count > 0)
            return (string[])["CMD", .. probe.Command.Select(text => Interpolated.Of(text, probe))];

        var port = workload.FindPort(probe.Port)
            ?? throw new RenderException(probe, $"The probe of '{workload.Name}' asks a port that it does not have; declare it in Ports.");
        var number = port.Number.ToString(CultureInfo.InvariantCulture);
        return probe.Http is { } path ? Ask($"http://127.0.0.1:{number}{path}", probe.Tool) : (string[])["CMD", "nc", "-z", "127.0.0.1", number];
    }

    private static string[] Ask(string url, HttpProbeTool tool) => tool switch
    {
        HttpProbeTool.Curl => ["CMD", "curl", "--fail", "--silent", "--output", "/dev/null", Interpolated.Escape(url)],
        HttpProbeTool.Node => ["CMD", "node", "-e", Interpolated.Escape($"fetch('{url}').then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))")],
        _ => ["CMD", "wget", "-q", "-O", "/dev/null", Interpolated.Escape(url)],
    };
}
