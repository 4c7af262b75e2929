using System.Linq.Expressions;
using HandlebarsDotNet;
using HandlebarsDotNet.Features;

namespace ManifestKit.Rendering;

/// <summary>Interprets templates instead of compiling them: a template that is rendered once is done before its machine code would be.</summary>
internal sealed class InterpretedTemplates : IFeature, IFeatureFactory, IExpressionCompiler
{
    public IFeature CreateFeature() => this;

    public void OnCompiling(ICompiledHandlebarsConfiguration configuration) => configuration.ExpressionCompiler = this;

    public void CompilationCompleted()
    {
    }

    public T Compile<T>(Expression<T> expression)
        where T : class, Delegate => expression.Compile(preferInterpretation: true);
}
