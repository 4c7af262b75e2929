namespace Stacks.Tests.Facts;

/// <summary>Expected of a value that is a program in another language: this part of it.</summary>
internal sealed record Containing(string Part);
