namespace ManifestKit.Tests.Hosting;

public sealed class OwnershipTests : IDisposable
{
    private readonly HostProgramRunner _host = new();

    private static Stack WithoutWorker => Shop.Stack with { Apps = [Shop.Api] };

    private static Stack WithNewImage => Shop.Stack with { Apps = [Shop.Api with { Image = "ghcr.io/acme/api:2.8.0" }, Shop.Worker] };

    [Fact]
    public void A_second_run_writes_nothing()
    {
        _host.Run(() => Shop.Stack).EndsWith(0);
        var first = _host.Files();

        var second = _host.Run(() => Shop.Stack).EndsWith(0);

        Assert.Equal(first, _host.Files());
        Assert.Contains($"0 created, 0 updated, 0 removed, {first.Count - 1} unchanged", second.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_what_changed_is_written()
    {
        _host.Run(() => Shop.Stack).EndsWith(0);
        var before = _host.Files();

        var result = _host.Run(() => WithNewImage).EndsWith(0);

        var changed = _host.Files().Where(file => file.Value != before[file.Key]).Select(file => file.Key).Order(StringComparer.Ordinal).ToList();
        var reported = result.Output.Split('\n').Where(line => line.StartsWith("  updated ", StringComparison.Ordinal)).Select(line => line["  updated ".Length..]);
        Assert.Contains(Shop.Deployment, changed);
        Assert.DoesNotContain("output/shop/kubernetes/base/worker/deployment.yaml", changed);
        Assert.Equal(changed, reported.Append(Shop.Ledger).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Deleted_files_come_back()
    {
        _host.Run(() => Shop.Stack).EndsWith(0);
        var text = _host.Read(Shop.Deployment);
        Directory.Delete(_host.PathOf("output/shop/kubernetes"), recursive: true);

        _host.Run(() => Shop.Stack).EndsWith(0);

        Assert.Equal(text, _host.Read(Shop.Deployment));
    }

    [Fact]
    public void What_is_no_longer_declared_is_removed_with_its_folder_and_foreign_files_stay()
    {
        _host.Run(() => Shop.Stack).EndsWith(0);
        _host.Write("output/shop/NOTES.md", "mine");
        _host.Write("output/other/file.txt", "mine too");
        Assert.True(Directory.Exists(_host.PathOf("output/shop/kubernetes/base/worker")));

        var result = _host.Run(() => WithoutWorker).EndsWith(0);

        Assert.Contains("removed output/shop/kubernetes/base/worker/deployment.yaml\n", result.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_host.PathOf("output/shop/kubernetes/base/worker")));
        Assert.True(File.Exists(_host.PathOf(Shop.Deployment)));
        Assert.Equal("mine", _host.Read("output/shop/NOTES.md"));
        Assert.Equal("mine too", _host.Read("output/other/file.txt"));
        Assert.DoesNotContain("worker", _host.Read(Shop.Ledger), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_with_a_foreign_file_stays()
    {
        _host.Run(() => Shop.Stack).EndsWith(0);
        _host.Write("output/shop/kubernetes/base/worker/extra.yaml", "mine");

        _host.Run(() => WithoutWorker).EndsWith(0);

        Assert.Equal(["extra.yaml"], Directory.EnumerateFiles(_host.PathOf("output/shop/kubernetes/base/worker")).Select(Path.GetFileName));
    }

    [Fact]
    public void A_hand_edit_is_kept_and_nothing_is_written()
    {
        _host.Run(() => Shop.Stack).EndsWith(0);
        File.AppendAllText(_host.PathOf(Shop.Deployment), "# mine\n");
        var before = _host.Files();

        _host.Run(() => WithNewImage).EndsWith(3)
            .Reports($"{Shop.Deployment}: warning MK9012: was edited by hand; it is kept.\n")
            .Reports("--force");

        Assert.Equal(before, _host.Files());
    }

    [Theory]
    [InlineData("--force")]
    [InlineData("generate", "--force")]
    [InlineData("--force", "generate")]
    public void Force_overwrites_a_hand_edit(params string[] args)
    {
        _host.Run(() => Shop.Stack).EndsWith(0);
        var text = _host.Read(Shop.Deployment);
        File.AppendAllText(_host.PathOf(Shop.Deployment), "# mine\n");

        _host.Run(() => Shop.Stack, args).EndsWith(0);

        Assert.Equal(text, _host.Read(Shop.Deployment));
    }

    [Fact]
    public void A_hand_edit_of_what_is_no_longer_declared_is_kept()
    {
        const string Path = "output/shop/kubernetes/base/worker/deployment.yaml";
        _host.Run(() => Shop.Stack).EndsWith(0);
        File.AppendAllText(_host.PathOf(Path), "# mine\n");

        _host.Run(() => WithoutWorker).EndsWith(3).Reports($"{Path}: warning MK9012: was edited by hand");

        Assert.EndsWith("# mine\n", _host.Read(Path), StringComparison.Ordinal);
        _host.Run(() => WithoutWorker, "--force").EndsWith(0);
        Assert.False(File.Exists(_host.PathOf(Path)));
    }

    [Fact]
    public void A_file_that_somebody_else_made_is_kept()
    {
        _host.Write(Shop.Deployment, "mine\n");

        _host.Run(() => Shop.Stack).EndsWith(3).Reports($"{Shop.Deployment}: warning MK9012: was not written by ManifestKit; it is kept.");

        Assert.Equal([Shop.Deployment], _host.Files().Keys);
    }

    [Fact]
    public void A_link_to_a_file_is_kept_and_never_written_through()
    {
        var target = _host.Write("secret.txt", "mine");
        Directory.CreateDirectory(Path.GetDirectoryName(_host.PathOf(Shop.Deployment))!);
        File.CreateSymbolicLink(_host.PathOf(Shop.Deployment), target);

        _host.Run(() => Shop.Stack).EndsWith(3).Reports("is a link");
        _host.Run(() => Shop.Stack, "--force").EndsWith(0);

        Assert.Equal("mine", File.ReadAllText(target));
        Assert.Null(new FileInfo(_host.PathOf(Shop.Deployment)).LinkTarget);
    }

    [Fact]
    public void One_environment_touches_only_its_own_files()
    {
        _host.Run(() => Shop.Stack).EndsWith(0);
        var before = _host.Files();
        var changed = WithoutWorker with { Apps = [Shop.Api with { Image = "ghcr.io/acme/api:2.8.0", Variations = new() { [Shop.Production] = app => app with { Replicas = 7 } } }] };

        _host.Run(() => changed, "--environment", "production").EndsWith(0);

        var after = _host.Files();
        Assert.Equal(before.Keys.Order(StringComparer.Ordinal), after.Keys.Order(StringComparer.Ordinal));
        var touched = after.Where(file => file.Value != before[file.Key]).Select(file => file.Key).ToList();
        Assert.NotEmpty(touched);
        Assert.All(touched, path => Assert.True(path == Shop.Ledger || path.Contains("/production/", StringComparison.Ordinal), path));
        _host.Run(() => changed).EndsWith(0);
    }

    [Fact]
    public void Only_the_named_stacks_are_rendered()
    {
        Func<Stack>[] stacks = [() => Shop.Stack, () => Shop.Stack with { Name = "blog" }, () => Shop.Stack with { Name = "wiki" }];

        _host.Run(stacks, ["--stack", "shop", "--stack", "wiki"]).EndsWith(0);

        Assert.Equal(["shop", "wiki"], Directory.EnumerateDirectories(_host.PathOf("output")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    public void Dispose() => _host.Dispose();
}
