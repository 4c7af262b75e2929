using ManifestKit.Distiller;

if (args.Length != 2)
{
    Console.Error.WriteLine("usage: ManifestKit.Distiller SCHEMAS FACTS");
    Console.Error.WriteLine("  SCHEMAS  the folder with the published schemas: kubernetes/, compose/, kustomize/, prometheus/, grafana/, crds/");
    Console.Error.WriteLine("  FACTS    the folder to write to, generators/ManifestKit.Documents/Facts");
    return 2;
}

foreach (var (name, text) in Distillation.Run(args[0]))
{
    File.WriteAllText(Path.Combine(args[1], name), text);
    Console.WriteLine($"{name}: {text.Length} characters");
}

return 0;
