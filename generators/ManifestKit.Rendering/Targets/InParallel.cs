using System.Runtime.ExceptionServices;

namespace ManifestKit.Rendering;

/// <summary>Work on many things at once, whose outcome does not depend on which is done first.</summary>
public static class InParallel
{
    /// <summary>Does something with each item. All are tried; if several fail, the first one's exception is thrown.</summary>
    /// <param name="items">The items.</param>
    /// <param name="work">What is done with each; it is called by several threads at once.</param>
    public static void Do<T>(IReadOnlyList<T> items, Action<T> work) => Select(items, item =>
    {
        work(item);
        return true;
    });

    /// <summary>The results in the order of the items. If several items fail, the first one's exception is thrown.</summary>
    /// <param name="items">The items.</param>
    /// <param name="work">What is done with each; it is called by several threads at once.</param>
    public static TResult[] Select<T, TResult>(IReadOnlyList<T> items, Func<T, TResult> work)
    {
        ArgumentNullException.ThrowIfNull(items);
        var results = new TResult[items.Count];
        var failures = new Exception?[items.Count];
        Parallel.For(0, items.Count, index =>
        {
            try
            {
                results[index] = work(items[index]);
            }
            catch (Exception failure)
            {
                failures[index] = failure;
            }
        });
        if (Array.Find(failures, failure => failure is not null) is { } first)
            ExceptionDispatchInfo.Throw(first);
        return results;
    }
}
