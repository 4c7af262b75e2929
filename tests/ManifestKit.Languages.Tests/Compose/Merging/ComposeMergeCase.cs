namespace ManifestKit.Languages.Tests.Compose.Merging;

/// <summary>Two files, and the service <c>api</c> that Compose makes of them, in normal form.</summary>
/// <param name="Earlier">What the first file says about the service.</param>
/// <param name="Later">What the second file says about it.</param>
/// <param name="Merged">Both together.</param>
internal sealed record ComposeMergeCase(string Earlier, string Later, string Merged)
{
    public static IReadOnlyDictionary<string, ComposeMergeCase> All { get; } = new Dictionary<string, ComposeMergeCase>
    {
        ["a scalar is replaced"] = new("{image: 'a:1'}", "{image: 'a:2'}", "{image: 'a:2'}"),
        ["null replaces nothing"] = new("{image: 'a:1', user: '1'}", "{user: null}", "{image: 'a:1', user: '1'}"),
        ["a map is merged"] = new(
            "{image: a, healthcheck: {interval: 10s, retries: 3}}",
            "{healthcheck: {interval: 60s}}",
            "{image: a, healthcheck: {interval: 60s, retries: 3}}"),
        ["variables are merged whatever their form"] = new(
            "{image: a, environment: {A: 1, B: 'x=y'}}",
            "{environment: [B=z, C=3]}",
            "{image: a, environment: {A: '1', B: z, C: '3'}}"),
        ["labels are merged"] = new("{image: a, labels: [team=a, app=b]}", "{labels: {team: c}}", "{image: a, labels: {team: c, app: b}}"),
        ["a command is replaced"] = new("{image: a, command: [a, b, c]}", "{command: [d]}", "{image: a, command: [d]}"),
        ["an entry point is replaced"] = new("{image: a, entrypoint: run all}", "{entrypoint: [one]}", "{image: a, entrypoint: [one]}"),
        ["the test of a health check is replaced"] = new(
            "{image: a, healthcheck: {test: [CMD, a], interval: 5s}}",
            "{healthcheck: {test: [CMD, b, c]}}",
            "{image: a, healthcheck: {test: [CMD, b, c], interval: 5s}}"),
        ["a port of one identity is replaced"] = new(
            "{image: a, ports: [{target: 80, published: '80', protocol: tcp}]}",
            "{ports: [{name: http, target: 80, published: '80', protocol: tcp}, {target: 81, published: '81', protocol: tcp}]}",
            "{image: a, ports: [{name: http, target: 80, published: '80', protocol: tcp}, {target: 81, published: '81', protocol: tcp}]}"),
        ["a port of another address is another port"] = new(
            "{image: a, ports: [{target: 80, published: '80', host_ip: 127.0.0.1}]}",
            "{ports: [{target: 80, published: '80', host_ip: 127.0.0.2}]}",
            "{image: a, ports: [{target: 80, published: '80', host_ip: 127.0.0.1}, {target: 80, published: '80', host_ip: 127.0.0.2}]}"),
        ["a volume of one path is replaced"] = new(
            "{image: a, volumes: ['/x:/data', '/y:/logs']}",
            "{volumes: [{type: bind, source: /z, target: /data}]}",
            "{image: a, volumes: [{type: bind, source: /z, target: /data}, '/y:/logs']}"),
        ["a secret of one path is replaced"] = new(
            "{image: a, secrets: [{source: one, target: /run/secrets/key}]}",
            "{secrets: [{source: two, target: /run/secrets/key}, one]}",
            "{image: a, secrets: [one, {source: two, target: /run/secrets/key}]}"),
        ["a config of one path is replaced"] = new(
            "{image: a, configs: [{source: one, target: /etc/a}]}",
            "{configs: [{source: two, target: /etc/a}]}",
            "{image: a, configs: [{source: two, target: /etc/a}]}"),
        ["capabilities are a set"] = new("{image: a, cap_add: [CHOWN]}", "{cap_add: [CHOWN, SETUID]}", "{image: a, cap_add: [CHOWN, SETUID]}"),
        ["profiles are a set"] = new("{image: a, profiles: [x]}", "{profiles: [y, x]}", "{image: a, profiles: [x, y]}"),
        ["temporary folders are texts"] = new("{image: a, tmpfs: /tmp}", "{tmpfs: [/run, /tmp]}", "{image: a, tmpfs: [/run, /tmp]}"),
        ["name servers keep their order"] = new("{image: a, dns: 9.9.9.9}", "{dns: [1.1.1.1, 9.9.9.9]}", "{image: a, dns: [9.9.9.9, 1.1.1.1]}"),
        ["any other list grows"] = new("{image: a, security_opt: ['a:b']}", "{security_opt: ['c:d']}", "{image: a, security_opt: ['a:b', 'c:d']}"),
        ["dependencies are merged whatever their form"] = new(
            "{image: a, depends_on: [db]}",
            "{depends_on: {db: {condition: service_healthy}}}",
            "{image: a, depends_on: {db: {condition: service_healthy}}}"),
        ["networks are merged whatever their form"] = new(
            "{image: a, networks: [edge]}",
            "{networks: {edge: {aliases: [web]}, data: null}}",
            "{image: a, networks: {edge: {aliases: [web]}, data: null}}"),
        ["logging of one driver is merged"] = new(
            "{image: a, logging: {driver: json-file, options: {max-size: 10m}}}",
            "{logging: {options: {max-file: '3'}}}",
            "{image: a, logging: {driver: json-file, options: {max-size: 10m, max-file: '3'}}}"),
        ["logging of another driver is replaced"] = new(
            "{image: a, logging: {driver: json-file, options: {max-size: 10m}}}",
            "{logging: {driver: local}}",
            "{image: a, logging: {driver: local}}"),
        ["a build is merged whatever its form"] = new(
            "{image: a, build: ./src}",
            "{build: {args: [A=1]}}",
            "{image: a, build: {context: ./src, args: {A: '1'}}}"),
        ["a limit is replaced"] = new("{image: a, ulimits: {nofile: 10}}", "{ulimits: {nofile: 20, nproc: 5}}", "{image: a, ulimits: {nofile: 20, nproc: 5}}"),
        ["a value is reset"] = new("{image: a, user: '1', ports: ['80:80']}", "{ports: !reset []}", "{image: a, user: '1'}"),
        ["a variable is reset"] = new("{image: a, environment: {A: '1', B: '2'}}", "{environment: {A: !reset null}}", "{image: a, environment: {B: '2'}}"),
        ["a list is overridden"] = new(
            "{image: a, ports: ['80:80', '81:81']}",
            "{ports: !override ['82:82']}",
            "{image: a, ports: ['82:82']}"),
        ["a map is overridden"] = new(
            "{image: a, deploy: {replicas: 2, resources: {limits: {cpus: '1'}}}}",
            "{deploy: !override {replicas: 3}}",
            "{image: a, deploy: {replicas: 3}}"),
    };

    public static string File(string service) =>
        $$"""
        services:
          api: {{service}}
          db: {image: b}
        networks: {edge: , data: }
        secrets: {one: {file: /one}, two: {file: /two} }
        configs: {one: {file: /one}, two: {file: /two} }

        """;
}
