namespace ManifestKit.Languages.JsonSchema;

/// <summary>The drafts of JSON Schema, and the schemas of Kubernetes.</summary>
public enum JsonSchemaDialect
{
    /// <summary>Draft 7: https://json-schema.org/draft-07.</summary>
    Draft7,

    /// <summary>Draft 2019-09: https://json-schema.org/draft/2019-09.</summary>
    Draft201909,

    /// <summary>Draft 2020-12: https://json-schema.org/draft/2020-12.</summary>
    Draft202012,

    /// <summary>
    /// The subset of OpenAPI 3 that Kubernetes uses for its API and for custom resources, with <c>nullable</c> and
    /// <c>x-kubernetes-*</c>: https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#specifying-a-structural-schema.
    /// </summary>
    OpenApi,
}
