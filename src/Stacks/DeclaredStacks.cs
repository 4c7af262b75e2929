using ManifestKit;
using Stacks.CheckIn;
using Stacks.Maicivy;
using Stacks.Optim;
using Stacks.PersonalAssistant;
using Stacks.SecureMessenger;

namespace Stacks;

/// <summary>Every stack that the program renders.</summary>
public static class DeclaredStacks
{
    /// <summary>Their declarations.</summary>
    public static IReadOnlyList<Func<Stack>> All { get; } =
    [
        () => OptimStack.Stack,
        () => CheckInStack.Stack,
        () => PersonalAssistantStack.Stack,
        () => SecureMessengerStack.Stack,
        () => MaicivyStack.Stack,
    ];
}
