using ManifestKit.Languages.Nginx;
using Stacks.Tests.Rendered;

namespace Stacks.Tests.Facts;

/// <summary>A rendered nginx file.</summary>
internal sealed class NginxSource(string path)
{
    /// <summary>A row of a table: a block that exists.</summary>
    public InventoryFact Fact(string id, string block, string? defect = null) => new(id, defect, [new NginxClaim(this, block, null)]);

    /// <summary>A row of a table: a directive in a block.</summary>
    public InventoryFact Has(string id, string block, string directive, string? defect = null) => new(id, defect, [Has(block, directive)]);

    /// <summary>A row of a table: a directive in each of several blocks.</summary>
    public InventoryFact Has(string id, IReadOnlyList<string> blocks, string directive, string? defect = null) =>
        new(id, defect, [.. blocks.Select(block => Has(block, directive))]);

    /// <summary>A row of a table: a directive that the corrected form does without.</summary>
    public InventoryFact Lacks(string id, string block, string directive, string defect) => new(id, defect, [Lacks(block, directive)]);

    public Claim Has(string block, string directive) => new NginxClaim(this, block, directive);

    public Claim Lacks(string block, string directive) => new NginxClaim(this, block, directive, IsPresent: false);

    public NginxConfiguration Read(RenderedFolder rendered) => rendered.Document(path, () => NginxReader.Read(rendered.Text(path)).Value);

    public override string ToString() => path;
}
