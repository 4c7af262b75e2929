using ManifestKit.Distiller;
using ManifestKit.Distiller.Nginx;

switch (args)
{
    case ["nginx", var clone, var newest, var folder]:
        var releases = new Releases(new GitClone(clone), Version.Parse(newest));
        File.WriteAllText(Path.Combine(folder, "Directives", "NginxDirectiveTable.Data.cs"), DirectiveTable.Distill(releases));
        File.WriteAllText(Path.Combine(folder, "Values", "NginxVariables.Data.cs"), VariableTable.Distill(releases));
        return 0;

    case [var schemas, var facts]:
        foreach (var (name, text) in Distillation.Run(schemas))
        {
            File.WriteAllText(Path.Combine(facts, name), text);
            Console.WriteLine($"{name}: {text.Length} characters");
        }

        return 0;

    default:
        Console.Error.WriteLine("usage: ManifestKit.Distiller SCHEMAS FACTS");
        Console.Error.WriteLine("       ManifestKit.Distiller nginx CLONE NEWEST FOLDER");
        Console.Error.WriteLine("  SCHEMAS  the folder with the published schemas: kubernetes/, compose/, kustomize/, prometheus/, grafana/, crds/");
        Console.Error.WriteLine("  FACTS    the folder to write to, generators/ManifestKit.Documents/Facts");
        Console.Error.WriteLine("  CLONE    a clone of https://github.com/nginx/nginx with its tags");
        Console.Error.WriteLine("  NEWEST   the newest release to read, such as 1.31.4");
        Console.Error.WriteLine("  FOLDER   the folder of the language, src/ManifestKit.Languages/Nginx");
        return 2;
}
