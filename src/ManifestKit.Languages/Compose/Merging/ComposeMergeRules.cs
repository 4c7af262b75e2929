namespace ManifestKit.Languages.Compose;

/// <summary>The places that Compose merges in a way of their own.</summary>
/// <remarks>As Compose 2.24 and later do it; see <see href="https://github.com/compose-spec/compose-go/tree/main/override">compose-go</see>.</remarks>
internal static class ComposeMergeRules
{
    public static readonly ComposeMergeRule Structure = new();

    private static readonly ComposeMergeRule Replace = new(ComposeMerging.Replace);
    private static readonly ComposeMergeRule Variables = new(ComposeMerging.Variables);
    private static readonly ComposeMergeRule Texts = new(ComposeMerging.Texts, ComposeItemIdentity.Text);
    private static readonly ComposeMergeRule Words = Set(ComposeItemIdentity.Text);
    private static readonly ComposeMergeRule MountPaths = Set(ComposeItemIdentity.MountPath);
    private static readonly ComposeMergeRule Files = Set(ComposeItemIdentity.File);

    private static readonly ComposeMergeRule Build = new ComposeMergeRule(ComposeMerging.Build)
        .With(Variables, "args", "labels", "additional_contexts")
        .With(Texts, "extra_hosts")
        .With(Words, "tags");

    private static readonly ComposeMergeRule Service = new ComposeMergeRule()
        .With(Replace, "command", "entrypoint")
        .With(Variables, "annotations", "environment", "labels", "sysctls")
        .With(Texts, "dns", "dns_opt", "dns_search", "extra_hosts", "label_file")
        .With(new(ComposeMerging.Texts, ComposeItemIdentity.HostFile), "env_file")
        .With(new(ComposeMerging.Texts, ComposeItemIdentity.Text, isOrdered: false), "tmpfs")
        .With(Words, "cap_add", "cap_drop", "expose", "links", "profiles")
        .With(Set(ComposeItemIdentity.Port), "ports")
        .With(MountPaths, "devices", "volumes")
        .With(Files, "configs", "secrets")
        .With(Build, "build")
        .With(new(ComposeMerging.Dependencies), "depends_on")
        .With(new(ComposeMerging.Names, others: new ComposeMergeRule().With(Words, "aliases", "link_local_ips")), "networks")
        .With(new(ComposeMerging.Names), "models")
        .With(new(ComposeMerging.Logging), "logging")
        .With(new ComposeMergeRule().With(Replace, "test"), "healthcheck")
        .With(new ComposeMergeRule().With(Variables, "labels"), "deploy")
        .With(new(others: Replace), "ulimits");

    public static readonly ComposeMergeRule File = new ComposeMergeRule()
        .With(new(others: Service), "services")
        .With(new(others: new ComposeMergeRule().With(Variables, "labels").With(new ComposeMergeRule().With(Replace, "config"), "ipam")), "networks")
        .With(new(others: new ComposeMergeRule().With(Variables, "labels")), "volumes");

    private static ComposeMergeRule Set(ComposeItemIdentity items) => new(items: items, isOrdered: false);
}
