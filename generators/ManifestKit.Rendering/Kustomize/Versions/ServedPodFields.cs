using static ManifestKit.Rendering.Kustomize.ServedPage;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>The fields of pods that came after 1.18, below <c>spec</c>.</summary>
internal static class ServedPodFields
{
    public static IReadOnlyList<ServedSince> All { get; } =
    [
        InPod("securityContext/seccompProfile", 19, Seccomp),
        InPod("preemptionPolicy", 19, RemovedGate("NonPreemptingPriority")),
        InPod("securityContext/fsGroupChangePolicy", 20, RemovedGate("ConfigurableFSGroupPolicy")),
        InPod("setHostnameAsFQDN", 20, RemovedGate("SetHostnameAsFQDN")),
        InPod("volumes/*/ephemeral", 21, RemovedGate("GenericEphemeralVolume")),
        InPod("securityContext/windowsOptions/hostProcess", 23, RemovedGate("WindowsHostProcessContainers")),
        InPod("os", 24, RemovedGate("IdentifyPodOS")),
        InPod("topologySpreadConstraints/*/nodeAffinityPolicy", 26, Gate("NodeInclusionPolicyInPodTopologySpread")),
        InPod("topologySpreadConstraints/*/nodeTaintsPolicy", 26, Gate("NodeInclusionPolicyInPodTopologySpread")),
        InPod("topologySpreadConstraints/*/matchLabelKeys", 27, Gate("MatchLabelKeysInPodTopologySpread")),
        InPod("topologySpreadConstraints/*/minDomains", 27, RemovedGate("MinDomainsInPodTopologySpread")),
        InPod("schedulingGates", 27, Gate("PodSchedulingReadiness")),
        InPod("initContainers/*/restartPolicy", 29, Gate("SidecarContainers")),
        InPod("securityContext/appArmorProfile", 30, RemovedGate("AppArmorFields")),
        InPod("hostUsers", 33, Gate("UserNamespacesSupport")),
        InPod("securityContext/seLinuxChangePolicy", 33, Gate("SELinuxChangePolicy")),
        InPod("securityContext/supplementalGroupsPolicy", 33, Gate("SupplementalGroupsPolicy")),
        InPod("resourceClaims", 34, Gate("DynamicResourceAllocation")),
        InPod("resources", 34, Gate("PodLevelResources")),
        InPod("containers/*/restartPolicy", 35, Gate("ContainerRestartRules")),
        InPod("initContainers/*/restartPolicy", 35, Gate("ContainerRestartRules"), "Never"),
        InPod("initContainers/*/restartPolicy", 35, Gate("ContainerRestartRules"), "OnFailure"),
        InPod("hostnameOverride", 35, Gate("HostnameOverride")),
        InPod("volumes/*/image", 35, Gate("ImageVolume")),

        .. InContainers("ports/*/protocol", 19, RemovedGate("SCTPSupport"), "SCTP"),
        .. InContainers("securityContext/seccompProfile", 19, Seccomp),
        .. InContainers("securityContext/windowsOptions/hostProcess", 23, RemovedGate("WindowsHostProcessContainers")),
        .. InContainers("livenessProbe/grpc", 24, RemovedGate("GRPCContainerProbe")),
        .. InContainers("readinessProbe/grpc", 24, RemovedGate("GRPCContainerProbe")),
        .. InContainers("startupProbe/grpc", 24, RemovedGate("GRPCContainerProbe")),
        .. InContainers("livenessProbe/terminationGracePeriodSeconds", 25, RemovedGate("ProbeTerminationGracePeriod")),
        .. InContainers("startupProbe/terminationGracePeriodSeconds", 25, RemovedGate("ProbeTerminationGracePeriod")),
        .. InContainers("lifecycle/postStart/sleep", 30, Gate("PodLifecycleSleepAction")),
        .. InContainers("lifecycle/preStop/sleep", 30, Gate("PodLifecycleSleepAction")),
        .. InContainers("securityContext/appArmorProfile", 30, RemovedGate("AppArmorFields")),
        .. InContainers("volumeMounts/*/recursiveReadOnly", 31, Gate("RecursiveReadOnlyMounts")),
        .. InContainers("resizePolicy", 33, Gate("InPlacePodVerticalScaling")),
        .. InContainers("securityContext/procMount", 33, Gate("ProcMountType"), "Unmasked"),
        .. InContainers("lifecycle/postStart/sleep/seconds", 33, Gate("PodLifecycleSleepActionAllowZero"), "0"),
        .. InContainers("lifecycle/preStop/sleep/seconds", 33, Gate("PodLifecycleSleepActionAllowZero"), "0"),
        .. InContainers("resources/claims", 34, Gate("DynamicResourceAllocation")),
        .. InContainers("env/*/valueFrom/fileKeyRef", 35, Gate("EnvFiles")),
        .. InContainers("restartPolicyRules", 35, Gate("ContainerRestartRules")),

        .. InPodTerms("namespaceSelector", 22, RemovedGate("PodAffinityNamespaceSelector")),
        .. InPodTerms("matchLabelKeys", 31, Gate("MatchLabelKeysInPodAffinity")),
        .. InPodTerms("mismatchLabelKeys", 31, Gate("MatchLabelKeysInPodAffinity")),
    ];

    private static ServedSince InPod(string path, int minor, ServedPage page, string? value = null) => new(ServedSince.Pod, path, minor, page, value);

    private static IEnumerable<ServedSince> InContainers(string path, int minor, ServedPage page, string? value = null) =>
        from list in (string[])["containers", "initContainers"]
        select InPod($"{list}/*/{path}", minor, page, value);

    private static IEnumerable<ServedSince> InPodTerms(string field, int minor, ServedPage page) =>
        from affinity in (string[])["podAffinity", "podAntiAffinity"]
        from term in (string[])["requiredDuringSchedulingIgnoredDuringExecution/*", "preferredDuringSchedulingIgnoredDuringExecution/*/podAffinityTerm"]
        select InPod($"affinity/{affinity}/{term}/{field}", minor, page);
}
