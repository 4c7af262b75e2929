namespace ManifestKit.Languages.GoTemplates;

/// <summary>Walks a tree: checks variables, functions and fields, and notes what is used.</summary>
internal sealed class TemplateChecker(TemplateDialect dialect, List<SyntaxError> errors)
{
    private readonly CallChecker calls = new(errors);
    private List<(string Name, DataShape? Shape)> variables = [("$", dialect.Data), .. dialect.Predefined];

    public List<TemplateReference> References { get; } = [];

    public List<string> Functions { get; } = [];

    /// <summary>Checks nodes in which <c>.</c> has a shape.</summary>
    public void Check(IReadOnlyList<TemplateNode> nodes, DataShape? dot)
    {
        foreach (var node in nodes)
        {
            switch (node)
            {
                case ActionNode action:
                    Declare(action.Pipeline, Shape(action.Pipeline, dot));
                    break;
                case InvocationNode { Pipeline: { } data }:
                    Shape(data, dot);
                    break;
                case DefinitionNode definition:
                    Definition(definition, dot);
                    break;
                case BranchNode branch:
                    Branch(branch, dot);
                    break;
            }
        }
    }

    private void Branch(BranchNode branch, DataShape? dot)
    {
        var count = variables.Count;
        var shape = Shape(branch.Pipeline, dot);
        var inner = branch.Kind switch { BranchKind.If => dot, BranchKind.With => shape, _ => shape?.Element };
        Declare(branch.Pipeline, branch.Kind == BranchKind.Range ? inner : shape);
        Check(branch.Body, inner);
        if (branch.Else is not null)
            Check(branch.Else, dot);
        variables.RemoveRange(count, variables.Count - count);
    }

    // A named template sees its own data only.
    private void Definition(DefinitionNode definition, DataShape? dot)
    {
        var data = definition.Pipeline is null ? null : Shape(definition.Pipeline, dot);
        var outer = variables;
        variables = [("$", data)];
        Check(definition.Body, data);
        variables = outer;
    }

    // Of two variables the first is the index or key.
    private void Declare(Pipeline pipeline, DataShape? shape)
    {
        for (var i = 0; i < pipeline.Variables.Count; i++)
        {
            var name = pipeline.Variables[i];
            if (!pipeline.IsAssignment)
                variables.Add((name, i == pipeline.Variables.Count - 1 ? shape : null));
            else if (variables.FindLastIndex(variable => variable.Name == name) is var known and >= 0)
                variables[known] = (name, null);
            else
                Report(new TextSpan(pipeline.Span.Start, name.Length), Undefined(name));
        }
    }

    private DataShape? Shape(Pipeline pipeline, DataShape? dot)
    {
        DataShape? shape = null;
        for (var i = 0; i < pipeline.Commands.Count; i++)
        {
            var command = pipeline.Commands[i];
            shape = null;
            for (var j = 0; j < command.Operands.Count; j++)
            {
                var operand = Shape(command.Operands[j], dot);
                shape = j == 0 ? operand : shape;
            }

            Call(command, i > 0);
        }

        return shape;
    }

    private void Call(TemplateCommand command, bool piped)
    {
        var first = command.Operands[0];
        if (first is FunctionOperand called)
        {
            if (dialect.Function(called.Name) is { } function)
                calls.Check(function, command, piped);
            else
                Report(new TextSpan(called.Span.Start, called.Name.Length), $"{dialect.Name} has no function {Found.Quote(called.Name)}.{Hint(called.Name)}");
        }
        else if ((command.Operands.Count > 1 || piped) && first is LiteralOperand or VariableOperand { Fields.Count: 0 })
        {
            Report(first.Span, $"{Found.Quote(first is VariableOperand variable ? variable.Name : ((LiteralOperand)first).Text)} is not a function and takes no argument.");
        }
        else if (command.Operands.Count == 1 && first is LiteralOperand { Text: "nil" })
        {
            Report(first.Span, "'nil' alone is no command; it can be compared or passed on only.");
        }
    }

    private DataShape? Shape(TemplateOperand operand, DataShape? dot)
    {
        switch (operand)
        {
            case DataOperand:
                References.Add(new TemplateReference(".", operand.Fields, operand.Span));
                return Field(dot, operand);
            case VariableOperand variable:
                References.Add(new TemplateReference(variable.Name, operand.Fields, operand.Span));
                var known = variables.FindLastIndex(candidate => candidate.Name == variable.Name);
                if (known >= 0)
                    return Field(variables[known].Shape, operand);
                Report(new TextSpan(operand.Span.Start, variable.Name.Length), Undefined(variable.Name));
                return null;
            case GroupOperand group:
                return Field(Shape(group.Pipeline, dot), operand);
            case FunctionOperand function:
                Functions.Add(function.Name);
                return null;
            default:
                return null;
        }
    }

    private DataShape? Field(DataShape? shape, TemplateOperand operand)
    {
        var end = operand.Span.End - operand.Fields.Sum(field => field.Length + 1);
        foreach (var field in operand.Fields)
        {
            if (shape is null)
                return null;
            if (!shape.Fields.TryGetValue(field, out var inner) && !shape.HasKeys)
            {
                Report(new TextSpan(end, field.Length + 1), $"{shape.Noun} has no field {Found.Quote(field)}.{NearestName.Hint(field, shape.Fields.Keys)}");
                return null;
            }

            shape = shape.Fields.ContainsKey(field) ? inner : DataShapes.Text;
            end += field.Length + 1;
        }

        return shape;
    }

    private string Undefined(string name)
    {
        var defined = string.Join(", ", dialect.Variables.DefaultIfEmpty("only $"));
        return $"The variable {name} is not defined; {dialect.Name} defines {defined}.{NearestName.Hint(name, variables.Select(variable => variable.Name).Where(known => known.Length > 1))}";
    }

    private string Hint(string name)
        => variables.Any(variable => variable.Name == "$" + name) ? $" Write ${name} for the variable." : NearestName.Hint(name, dialect.FunctionNames);

    private void Report(TextSpan span, string message) => errors.Add(new SyntaxError(span, message));
}
