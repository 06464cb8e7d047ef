// Microsoft.ContainerService/managedClusters@2025-10-01. Made from Azure.Bicep.Types.Az 0.2.972 by `npm run import:azure`; do not edit.
"use strict";
module.exports = validate21;
module.exports.default = validate21;
const schema6 = {"$ref":"#/$defs/managedClusters","type":"object","$defs":{"AgentPoolUpgradeSettings":{"type":"object","nullable":true,"properties":{"maxSurge":{"type":"string","nullable":true},"maxUnavailable":{"type":"string","nullable":true},"drainTimeoutInMinutes":{"type":"integer","nullable":true,"minimum":1,"maximum":1440},"nodeSoakDurationInMinutes":{"type":"integer","nullable":true,"minimum":0,"maximum":30},"undrainableNodeBehavior":{"type":"string","nullable":true}},"additionalProperties":false},"PowerState":{"type":"object","nullable":true,"properties":{"code":{"type":"string","nullable":true}},"additionalProperties":false},"ManagedClusterAgentPoolProfilePropertiesTags":{"type":"object","nullable":true,"properties":{},"additionalProperties":{"type":"string"}},"ManagedClusterAgentPoolProfilePropertiesNodeLabels":{"type":"object","nullable":true,"properties":{},"additionalProperties":{"type":"string"}},"KubeletConfig":{"type":"object","nullable":true,"properties":{"cpuManagerPolicy":{"type":"string","nullable":true},"cpuCfsQuota":{"type":"boolean","nullable":true},"cpuCfsQuotaPeriod":{"type":"string","nullable":true},"imageGcHighThreshold":{"type":"integer","nullable":true},"imageGcLowThreshold":{"type":"integer","nullable":true},"topologyManagerPolicy":{"type":"string","nullable":true},"allowedUnsafeSysctls":{"type":"array","nullable":true,"items":{"type":"string"}},"failSwapOn":{"type":"boolean","nullable":true},"containerLogMaxSizeMB":{"type":"integer","nullable":true},"containerLogMaxFiles":{"type":"integer","nullable":true,"minimum":2},"podMaxPids":{"type":"integer","nullable":true}},"additionalProperties":false},"SysctlConfig":{"type":"object","nullable":true,"properties":{"netCoreSomaxconn":{"type":"integer","nullable":true},"netCoreNetdevMaxBacklog":{"type":"integer","nullable":true},"netCoreRmemDefault":{"type":"integer","nullable":true},"netCoreRmemMax":{"type":"integer","nullable":true},"netCoreWmemDefault":{"type":"integer","nullable":true},"netCoreWmemMax":{"type":"integer","nullable":true},"netCoreOptmemMax":{"type":"integer","nullable":true},"netIpv4TcpMaxSynBacklog":{"type":"integer","nullable":true},"netIpv4TcpMaxTwBuckets":{"type":"integer","nullable":true},"netIpv4TcpFinTimeout":{"type":"integer","nullable":true},"netIpv4TcpKeepaliveTime":{"type":"integer","nullable":true},"netIpv4TcpKeepaliveProbes":{"type":"integer","nullable":true},"netIpv4TcpkeepaliveIntvl":{"type":"integer","nullable":true,"minimum":10,"maximum":90},"netIpv4TcpTwReuse":{"type":"boolean","nullable":true},"netIpv4IpLocalPortRange":{"type":"string","nullable":true},"netIpv4NeighDefaultGcThresh1":{"type":"integer","nullable":true},"netIpv4NeighDefaultGcThresh2":{"type":"integer","nullable":true},"netIpv4NeighDefaultGcThresh3":{"type":"integer","nullable":true},"netNetfilterNfConntrackMax":{"type":"integer","nullable":true,"minimum":131072,"maximum":2097152},"netNetfilterNfConntrackBuckets":{"type":"integer","nullable":true,"minimum":65536,"maximum":524288},"fsInotifyMaxUserWatches":{"type":"integer","nullable":true},"fsFileMax":{"type":"integer","nullable":true},"fsAioMaxNr":{"type":"integer","nullable":true},"fsNrOpen":{"type":"integer","nullable":true},"kernelThreadsMax":{"type":"integer","nullable":true},"vmMaxMapCount":{"type":"integer","nullable":true},"vmSwappiness":{"type":"integer","nullable":true},"vmVfsCachePressure":{"type":"integer","nullable":true}},"additionalProperties":false},"LinuxOSConfig":{"type":"object","nullable":true,"properties":{"sysctls":{"$ref":"#/$defs/SysctlConfig"},"transparentHugePageEnabled":{"type":"string","nullable":true},"transparentHugePageDefrag":{"type":"string","nullable":true},"swapFileSizeMB":{"type":"integer","nullable":true}},"additionalProperties":false},"CreationData":{"type":"object","nullable":true,"properties":{"sourceResourceId":{"type":"string","nullable":true}},"additionalProperties":false},"IPTag":{"type":"object","nullable":true,"properties":{"ipTagType":{"type":"string","nullable":true},"tag":{"type":"string","nullable":true}},"additionalProperties":false},"PortRange":{"type":"object","nullable":true,"properties":{"portStart":{"type":"integer","nullable":true,"minimum":1,"maximum":65535},"portEnd":{"type":"integer","nullable":true,"minimum":1,"maximum":65535},"protocol":{"type":"string","nullable":true}},"additionalProperties":false},"AgentPoolNetworkProfile":{"type":"object","nullable":true,"properties":{"nodePublicIPTags":{"type":"array","nullable":true,"items":{"$ref":"#/$defs/IPTag","type":"object"}},"allowedHostPorts":{"type":"array","nullable":true,"items":{"$ref":"#/$defs/PortRange","type":"object"}},"applicationSecurityGroups":{"type":"array","nullable":true,"items":{"type":"string"}}},"additionalProperties":false},"AgentPoolWindowsProfile":{"type":"object","nullable":true,"properties":{"disableOutboundNat":{"type":"boolean","nullable":true}},"additionalProperties":false},"AgentPoolSecurityProfile":{"type":"object","nullable":true,"properties":{"enableVTPM":{"type":"boolean","nullable":true},"enableSecureBoot":{"type":"boolean","nullable":true},"sshAccess":{"type":"string","nullable":true}},"additionalProperties":false},"GPUProfile":{"type":"object","nullable":true,"properties":{"driver":{"type":"string","nullable":true}},"additionalProperties":false},"AgentPoolGatewayProfile":{"type":"object","nullable":true,"properties":{"publicIPPrefixSize":{"type":"integer","nullable":true,"minimum":28,"maximum":31}},"additionalProperties":false},"ManualScaleProfile":{"type":"object","nullable":true,"properties":{"size":{"type":"string","nullable":true},"count":{"type":"integer","nullable":true}},"additionalProperties":false},"ScaleProfile":{"type":"object","nullable":true,"properties":{"manual":{"type":"array","nullable":true,"items":{"$ref":"#/$defs/ManualScaleProfile","type":"object"}}},"additionalProperties":false},"VirtualMachinesProfile":{"type":"object","nullable":true,"properties":{"scale":{"$ref":"#/$defs/ScaleProfile"}},"additionalProperties":false},"VirtualMachineNodes":{"type":"object","nullable":true,"properties":{"size":{"type":"string","nullable":true},"count":{"type":"integer","nullable":true}},"additionalProperties":false},"AgentPoolStatus":{"type":"object","nullable":true,"properties":{"provisioningError":{"const":null,"readOnly":true}},"additionalProperties":false},"LocalDNSOverride":{"type":"object","nullable":true,"properties":{"queryLogging":{"type":"string","nullable":true},"protocol":{"type":"string","nullable":true},"forwardDestination":{"type":"string","nullable":true},"forwardPolicy":{"type":"string","nullable":true},"maxConcurrent":{"type":"integer","nullable":true},"cacheDurationInSeconds":{"type":"integer","nullable":true},"serveStaleDurationInSeconds":{"type":"integer","nullable":true},"serveStale":{"type":"string","nullable":true}},"additionalProperties":false},"LocalDNSProfileVnetDNSOverrides":{"type":"object","nullable":true,"properties":{},"additionalProperties":{"$ref":"#/$defs/LocalDNSOverride","type":"object"}},"LocalDNSProfileKubeDNSOverrides":{"type":"object","nullable":true,"properties":{},"additionalProperties":{"$ref":"#/$defs/LocalDNSOverride","type":"object"}},"LocalDNSProfile":{"type":"object","nullable":true,"properties":{"mode":{"type":"string","nullable":true},"state":{"const":null,"readOnly":true},"vnetDNSOverrides":{"$ref":"#/$defs/LocalDNSProfileVnetDNSOverrides"},"kubeDNSOverrides":{"$ref":"#/$defs/LocalDNSProfileKubeDNSOverrides"}},"additionalProperties":false},"ManagedClusterAgentPoolProfile":{"type":"object","nullable":true,"properties":{"name":{"type":"string","pattern":"^[a-z][a-z0-9]{0,11}$"},"eTag":{"const":null,"readOnly":true},"count":{"type":"integer","nullable":true},"vmSize":{"type":"string","nullable":true},"osDiskSizeGB":{"type":"integer","nullable":true,"minimum":0,"maximum":2048},"osDiskType":{"type":"string","nullable":true},"kubeletDiskType":{"type":"string","nullable":true},"workloadRuntime":{"type":"string","nullable":true},"messageOfTheDay":{"type":"string","nullable":true},"vnetSubnetID":{"type":"string","nullable":true},"podSubnetID":{"type":"string","nullable":true},"podIPAllocationMode":{"type":"string","nullable":true},"maxPods":{"type":"integer","nullable":true},"osType":{"type":"string","nullable":true},"osSKU":{"type":"string","nullable":true},"maxCount":{"type":"integer","nullable":true},"minCount":{"type":"integer","nullable":true},"enableAutoScaling":{"type":"boolean","nullable":true},"scaleDownMode":{"type":"string","nullable":true},"type":{"type":"string","nullable":true},"mode":{"type":"string","nullable":true},"orchestratorVersion":{"type":"string","nullable":true},"currentOrchestratorVersion":{"const":null,"readOnly":true},"nodeImageVersion":{"const":null,"readOnly":true},"upgradeSettings":{"$ref":"#/$defs/AgentPoolUpgradeSettings"},"provisioningState":{"const":null,"readOnly":true},"powerState":{"$ref":"#/$defs/PowerState"},"availabilityZones":{"type":"array","nullable":true,"items":{"type":"string"}},"enableNodePublicIP":{"type":"boolean","nullable":true},"nodePublicIPPrefixID":{"type":"string","nullable":true},"scaleSetPriority":{"type":"string","nullable":true},"scaleSetEvictionPolicy":{"type":"string","nullable":true},"spotMaxPrice":{"type":"integer","nullable":true},"tags":{"$ref":"#/$defs/ManagedClusterAgentPoolProfilePropertiesTags"},"nodeLabels":{"$ref":"#/$defs/ManagedClusterAgentPoolProfilePropertiesNodeLabels"},"nodeTaints":{"type":"array","nullable":true,"items":{"type":"string"}},"proximityPlacementGroupID":{"type":"string","nullable":true},"kubeletConfig":{"$ref":"#/$defs/KubeletConfig"},"linuxOSConfig":{"$ref":"#/$defs/LinuxOSConfig"},"enableEncryptionAtHost":{"type":"boolean","nullable":true},"enableUltraSSD":{"type":"boolean","nullable":true},"enableFIPS":{"type":"boolean","nullable":true},"gpuInstanceProfile":{"type":"string","nullable":true},"creationData":{"$ref":"#/$defs/CreationData"},"capacityReservationGroupID":{"type":"string","nullable":true},"hostGroupID":{"type":"string","nullable":true},"networkProfile":{"$ref":"#/$defs/AgentPoolNetworkProfile"},"windowsProfile":{"$ref":"#/$defs/AgentPoolWindowsProfile"},"securityProfile":{"$ref":"#/$defs/AgentPoolSecurityProfile"},"gpuProfile":{"$ref":"#/$defs/GPUProfile"},"gatewayProfile":{"$ref":"#/$defs/AgentPoolGatewayProfile"},"virtualMachinesProfile":{"$ref":"#/$defs/VirtualMachinesProfile"},"virtualMachineNodesStatus":{"type":"array","nullable":true,"items":{"$ref":"#/$defs/VirtualMachineNodes","type":"object"}},"status":{"$ref":"#/$defs/AgentPoolStatus"},"localDNSProfile":{"$ref":"#/$defs/LocalDNSProfile"}},"required":["name"],"additionalProperties":false},"ContainerServiceSshPublicKey":{"type":"object","nullable":true,"properties":{"keyData":{"type":"string"}},"required":["keyData"],"additionalProperties":false},"ContainerServiceSshConfiguration":{"type":"object","nullable":true,"properties":{"publicKeys":{"type":"array","items":{"$ref":"#/$defs/ContainerServiceSshPublicKey","type":"object"}}},"required":["publicKeys"],"additionalProperties":false},"ContainerServiceLinuxProfile":{"type":"object","nullable":true,"properties":{"adminUsername":{"type":"string","pattern":"^[A-Za-z][-A-Za-z0-9_]*$"},"ssh":{"$ref":"#/$defs/ContainerServiceSshConfiguration","type":"object"}},"required":["adminUsername","ssh"],"additionalProperties":false},"WindowsGmsaProfile":{"type":"object","nullable":true,"properties":{"enabled":{"type":"boolean","nullable":true},"dnsServer":{"type":"string","nullable":true},"rootDomainName":{"type":"string","nullable":true}},"additionalProperties":false},"ManagedClusterWindowsProfile":{"type":"object","nullable":true,"properties":{"adminUsername":{"type":"string"},"adminPassword":{"type":"string","nullable":true,"writeOnly":true},"licenseType":{"type":"string","nullable":true},"enableCSIProxy":{"type":"boolean","nullable":true},"gmsaProfile":{"$ref":"#/$defs/WindowsGmsaProfile"}},"required":["adminUsername"],"additionalProperties":false},"ManagedClusterServicePrincipalProfile":{"type":"object","nullable":true,"properties":{"clientId":{"type":"string"},"secret":{"type":"string","nullable":true,"writeOnly":true}},"required":["clientId"],"additionalProperties":false},"ManagedClusterAddonProfileConfig":{"type":"object","nullable":true,"properties":{},"additionalProperties":{"type":"string"}},"ManagedClusterAddonProfile":{"type":"object","nullable":true,"properties":{"enabled":{"type":"boolean"},"config":{"$ref":"#/$defs/ManagedClusterAddonProfileConfig"},"identity":{"const":null,"readOnly":true}},"required":["enabled"],"additionalProperties":false},"ManagedClusterPropertiesAddonProfiles":{"type":"object","nullable":true,"properties":{},"additionalProperties":{"$ref":"#/$defs/ManagedClusterAddonProfile","type":"object"}},"UserAssignedIdentity":{"type":"object","nullable":true,"properties":{"resourceId":{"type":"string","nullable":true},"clientId":{"type":"string","nullable":true},"objectId":{"type":"string","nullable":true}},"additionalProperties":false},"ManagedClusterPodIdentity":{"type":"object","nullable":true,"properties":{"name":{"type":"string"},"namespace":{"type":"string"},"bindingSelector":{"type":"string","nullable":true},"identity":{"$ref":"#/$defs/UserAssignedIdentity","type":"object"},"provisioningState":{"const":null,"readOnly":true},"provisioningInfo":{"const":null,"readOnly":true}},"required":["name","namespace","identity"],"additionalProperties":false},"ManagedClusterPodIdentityExceptionPodLabels":{"type":"object","nullable":true,"properties":{},"additionalProperties":{"type":"string"}},"ManagedClusterPodIdentityException":{"type":"object","nullable":true,"properties":{"name":{"type":"string"},"namespace":{"type":"string"},"podLabels":{"$ref":"#/$defs/ManagedClusterPodIdentityExceptionPodLabels","type":"object"}},"required":["name","namespace","podLabels"],"additionalProperties":false},"ManagedClusterPodIdentityProfile":{"type":"object","nullable":true,"properties":{"enabled":{"type":"boolean","nullable":true},"allowNetworkPluginKubenet":{"type":"boolean","nullable":true},"userAssignedIdentities":{"type":"array","nullable":true,"items":{"$ref":"#/$defs/ManagedClusterPodIdentity","type":"object"}},"userAssignedIdentityExceptions":{"type":"array","nullable":true,"items":{"$ref":"#/$defs/ManagedClusterPodIdentityException","type":"object"}}},"additionalProperties":false},"ManagedClusterOidcIssuerProfile":{"type":"object","nullable":true,"properties":{"issuerURL":{"const":null,"readOnly":true},"enabled":{"type":"boolean","nullable":true}},"additionalProperties":false},"ManagedClusterNodeResourceGroupProfile":{"type":"object","nullable":true,"properties":{"restrictionLevel":{"type":"string","nullable":true}},"additionalProperties":false},"AdvancedNetworkingObservability":{"type":"object","nullable":true,"properties":{"enabled":{"type":"boolean","nullable":true}},"additionalProperties":false},"AdvancedNetworkingSecurity":{"type":"object","nullable":true,"properties":{"enabled":{"type":"boolean","nullable":true},"advancedNetworkPolicies":{"type":"string","nullable":true}},"additionalProperties":false},"AdvancedNetworking":{"type":"object","nullable":true,"properties":{"enabled":{"type":"boolean","nullable":true},"observability":{"$ref":"#/$defs/AdvancedNetworkingObservability"},"security":{"$ref":"#/$defs/AdvancedNetworkingSecurity"}},"additionalProperties":false},"ManagedClusterLoadBalancerProfileManagedOutboundIPs":{"type":"object","nullable":true,"properties":{"count":{"type":"integer","nullable":true,"minimum":1,"maximum":100},"countIPv6":{"type":"integer","nullable":true,"minimum":0,"maximum":100}},"additionalProperties":false},"ResourceReference":{"type":"object","nullable":true,"properties":{"id":{"type":"string","nullable":true}},"additionalProperties":false},"ManagedClusterLoadBalancerProfileOutboundIPPrefixes":{"type":"object","nullable":true,"properties":{"publicIPPrefixes":{"type":"array","nullable":true,"items":{"$ref":"#/$defs/ResourceReference","type":"object"}}},"additionalProperties":false},"ManagedClusterLoadBalancerProfileOutboundIPs":{"type":"object","nullable":true,"properties":{"publicIPs":{"type":"array","nullable":true,"items":{"$ref":"#/$defs/ResourceReference","type":"object"}}},"additionalProperties":false},"ManagedClusterLoadBalancerProfile":{"type":"object","nullable":true,"properties":{"managedOutboundIPs":{"$ref":"#/$defs/ManagedClusterLoadBalancerProfileManagedOutboundIPs"},"outboundIPPrefixes":{"$ref":"#/$defs/ManagedClusterLoadBalancerProfileOutboundIPPrefixes"},"outboundIPs":{"$ref":"#/$defs/ManagedClusterLoadBalancerProfileOutboundIPs"},"effectiveOutboundIPs":{"const":null,"readOnly":true},"allocatedOutboundPorts":{"type":"integer","nullable":true,"minimum":0,"maximum":64000},"idleTimeoutInMinutes":{"type":"integer","nullable":true,"minimum":4,"maximum":120},"enableMultipleStandardLoadBalancers":{"type":"boolean","nullable":true},"backendPoolType":{"type":"string","nullable":true}},"additionalProperties":false},"ManagedClusterManagedOutboundIPProfile":{"type":"object","nullable":true,"properties":{"count":{"type":"integer","nullable":true,"minimum":1,"maximum":16}},"additionalProperties":false},"ManagedClusterNATGatewayProfile":{"type":"object","nullable":true,"properties":{"managedOutboundIPProfile":{"$ref":"#/$defs/ManagedClusterManagedOutboundIPProfile"},"effectiveOutboundIPs":{"const":null,"readOnly":true},"idleTimeoutInMinutes":{"type":"integer","nullable":true,"minimum":4,"maximum":120}},"additionalProperties":false},"ManagedClusterStaticEgressGatewayProfile":{"type":"object","nullable":true,"properties":{"enabled":{"type":"boolean","nullable":true}},"additionalProperties":false},"ContainerServiceNetworkProfile":{"type":"object","nullable":true,"properties":{"networkPlugin":{"type":"string","nullable":true},"networkPluginMode":{"type":"string","nullable":true},"networkPolicy":{"type":"string","nullable":true},"networkMode":{"type":"string","nullable":true},"networkDataplane":{"type":"string","nullable":true},"advancedNetworking":{"$ref":"#/$defs/AdvancedNetworking"},"podCidr":{"type":"string","nullable":true,"pattern":"^([0-9]{1,3}\\.){3}[0-9]{1,3}(\\/([0-9]|[1-2][0-9]|3[0-2]))?$"},"serviceCidr":{"type":"string","nullable":true,"pattern":"^([0-9]{1,3}\\.){3}[0-9]{1,3}(\\/([0-9]|[1-2][0-9]|3[0-2]))?$"},"dnsServiceIP":{"type":"string","nullable":true,"pattern":"^(?:(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)$"},"outboundType":{"type":"string","nullable":true},"loadBalancerSku":{"type":"string","nullable":true},"loadBalancerProfile":{"$ref":"#/$defs/ManagedClusterLoadBalancerProfile"},"natGatewayProfile":{"$ref":"#/$defs/ManagedClusterNATGatewayProfile"},"staticEgressGatewayProfile":{"$ref":"#/$defs/ManagedClusterStaticEgressGatewayProfile"},"podCidrs":{"type":"array","nullable":true,"items":{"type":"string"}},"serviceCidrs":{"type":"array","nullable":true,"items":{"type":"string"}},"ipFamilies":{"type":"array","nullable":true,"items":{"type":"string"}}},"additionalProperties":false},"ManagedClusterAADProfile":{"type":"object","nullable":true,"properties":{"managed":{"type":"boolean","nullable":true},"enableAzureRBAC":{"type":"boolean","nullable":true},"adminGroupObjectIDs":{"type":"array","nullable":true,"items":{"type":"string"}},"clientAppID":{"type":"string","nullable":true},"serverAppID":{"type":"string","nullable":true},"serverAppSecret":{"type":"string","nullable":true,"writeOnly":true},"tenantID":{"type":"string","nullable":true}},"additionalProperties":false},"ManagedClusterAutoUpgradeProfile":{"type":"object","nullable":true,"properties":{"upgradeChannel":{"type":"string","nullable":true},"nodeOSUpgradeChannel":{"type":"string","nullable":true}},"additionalProperties":false},"UpgradeOverrideSettings":{"type":"object","nullable":true,"properties":{"forceUpgrade":{"type":"boolean","nullable":true},"until":{"type":"string","nullable":true}},"additionalProperties":false},"ClusterUpgradeSettings":{"type":"object","nullable":true,"properties":{"overrideSettings":{"$ref":"#/$defs/UpgradeOverrideSettings"}},"additionalProperties":false},"ManagedClusterPropertiesAutoScalerProfile":{"type":"object","nullable":true,"properties":{"balance-similar-node-groups":{"type":"string","nullable":true},"daemonset-eviction-for-empty-nodes":{"type":"boolean","nullable":true},"daemonset-eviction-for-occupied-nodes":{"type":"boolean","nullable":true},"ignore-daemonsets-utilization":{"type":"boolean","nullable":true},"expander":{"type":"string","nullable":true},"max-empty-bulk-delete":{"type":"string","nullable":true},"max-graceful-termination-sec":{"type":"string","nullable":true},"max-node-provision-time":{"type":"string","nullable":true},"max-total-unready-percentage":{"type":"string","nullable":true},"new-pod-scale-up-delay":{"type":"string","nullable":true},"ok-total-unready-count":{"type":"string","nullable":true},"scan-interval":{"type":"string","nullable":true},"scale-down-delay-after-add":{"type":"string","nullable":true},"scale-down-delay-after-delete":{"type":"string","nullable":true},"scale-down-delay-after-failure":{"type":"string","nullable":true},"scale-down-unneeded-time":{"type":"string","nullable":true},"scale-down-unready-time":{"type":"string","nullable":true},"scale-down-utilization-threshold":{"type":"string","nullable":true},"skip-nodes-with-local-storage":{"type":"string","nullable":true},"skip-nodes-with-system-pods":{"type":"string","nullable":true}},"additionalProperties":false},"ManagedClusterAPIServerAccessProfile":{"type":"object","nullable":true,"properties":{"authorizedIPRanges":{"type":"array","nullable":true,"items":{"type":"string"}},"enablePrivateCluster":{"type":"boolean","nullable":true},"privateDNSZone":{"type":"string","nullable":true},"enablePrivateClusterPublicFQDN":{"type":"boolean","nullable":true},"disableRunCommand":{"type":"boolean","nullable":true},"enableVnetIntegration":{"type":"boolean","nullable":true},"subnetId":{"type":"string","nullable":true}},"additionalProperties":false},"ManagedClusterPropertiesIdentityProfile":{"type":"object","nullable":true,"properties":{},"additionalProperties":{"$ref":"#/$defs/UserAssignedIdentity","type":"object"}},"PrivateLinkResource":{"type":"object","nullable":true,"properties":{"id":{"type":"string","nullable":true},"name":{"type":"string","nullable":true},"type":{"type":"string","nullable":true},"groupId":{"type":"string","nullable":true},"requiredMembers":{"type":"array","nullable":true,"items":{"type":"string"}},"privateLinkServiceID":{"const":null,"readOnly":true}},"additionalProperties":false},"ManagedClusterHttpProxyConfig":{"type":"object","nullable":true,"properties":{"httpProxy":{"type":"string","nullable":true},"httpsProxy":{"type":"string","nullable":true},"noProxy":{"type":"array","nullable":true,"items":{"type":"string"}},"trustedCa":{"type":"string","nullable":true}},"additionalProperties":false},"ManagedClusterSecurityProfileDefenderSecurityMonitoring":{"type":"object","nullable":true,"properties":{"enabled":{"type":"boolean","nullable":true}},"additionalProperties":false},"ManagedClusterSecurityProfileDefender":{"type":"object","nullable":true,"properties":{"logAnalyticsWorkspaceResourceId":{"type":"string","nullable":true},"securityMonitoring":{"$ref":"#/$defs/ManagedClusterSecurityProfileDefenderSecurityMonitoring"}},"additionalProperties":false},"AzureKeyVaultKms":{"type":"object","nullable":true,"properties":{"enabled":{"type":"boolean","nullable":true},"keyId":{"type":"string","nullable":true},"keyVaultNetworkAccess":{"type":"string","nullable":true},"keyVaultResourceId":{"type":"string","nullable":true}},"additionalProperties":false},"ManagedClusterSecurityProfileWorkloadIdentity":{"type":"object","nullable":true,"properties":{"enabled":{"type":"boolean","nullable":true}},"additionalProperties":false},"ManagedClusterSecurityProfileImageCleaner":{"type":"object","nullable":true,"properties":{"enabled":{"type":"boolean","nullable":true},"intervalHours":{"type":"integer","nullable":true}},"additionalProperties":false},"ManagedClusterSecurityProfile":{"type":"object","nullable":true,"properties":{"defender":{"$ref":"#/$defs/ManagedClusterSecurityProfileDefender"},"azureKeyVaultKms":{"$ref":"#/$defs/AzureKeyVaultKms"},"workloadIdentity":{"$ref":"#/$defs/ManagedClusterSecurityProfileWorkloadIdentity"},"imageCleaner":{"$ref":"#/$defs/ManagedClusterSecurityProfileImageCleaner"},"customCATrustCertificates":{"type":"array","nullable":true,"maxItems":10,"items":{}}},"additionalProperties":false},"ManagedClusterStorageProfileDiskCSIDriver":{"type":"object","nullable":true,"properties":{"enabled":{"type":"boolean","nullable":true}},"additionalProperties":false},"ManagedClusterStorageProfileFileCSIDriver":{"type":"object","nullable":true,"properties":{"enabled":{"type":"boolean","nullable":true}},"additionalProperties":false},"ManagedClusterStorageProfileSnapshotController":{"type":"object","nullable":true,"properties":{"enabled":{"type":"boolean","nullable":true}},"additionalProperties":false},"ManagedClusterStorageProfileBlobCSIDriver":{"type":"object","nullable":true,"properties":{"enabled":{"type":"boolean","nullable":true}},"additionalProperties":false},"ManagedClusterStorageProfile":{"type":"object","nullable":true,"properties":{"diskCSIDriver":{"$ref":"#/$defs/ManagedClusterStorageProfileDiskCSIDriver"},"fileCSIDriver":{"$ref":"#/$defs/ManagedClusterStorageProfileFileCSIDriver"},"snapshotController":{"$ref":"#/$defs/ManagedClusterStorageProfileSnapshotController"},"blobCSIDriver":{"$ref":"#/$defs/ManagedClusterStorageProfileBlobCSIDriver"}},"additionalProperties":false},"ManagedClusterIngressProfileNginx":{"type":"object","nullable":true,"properties":{"defaultIngressControllerType":{"type":"string","nullable":true}},"additionalProperties":false},"ManagedClusterIngressProfileWebAppRouting":{"type":"object","nullable":true,"properties":{"enabled":{"type":"boolean","nullable":true},"dnsZoneResourceIds":{"type":"array","nullable":true,"maxItems":5,"items":{"type":"string"}},"nginx":{"$ref":"#/$defs/ManagedClusterIngressProfileNginx"},"identity":{"const":null,"readOnly":true}},"additionalProperties":false},"ManagedClusterIngressProfile":{"type":"object","nullable":true,"properties":{"webAppRouting":{"$ref":"#/$defs/ManagedClusterIngressProfileWebAppRouting"}},"additionalProperties":false},"ManagedClusterWorkloadAutoScalerProfileKeda":{"type":"object","nullable":true,"properties":{"enabled":{"type":"boolean"}},"required":["enabled"],"additionalProperties":false},"ManagedClusterWorkloadAutoScalerProfileVerticalPodAutoscaler":{"type":"object","nullable":true,"properties":{"enabled":{"type":"boolean"}},"required":["enabled"],"additionalProperties":false},"ManagedClusterWorkloadAutoScalerProfile":{"type":"object","nullable":true,"properties":{"keda":{"$ref":"#/$defs/ManagedClusterWorkloadAutoScalerProfileKeda"},"verticalPodAutoscaler":{"$ref":"#/$defs/ManagedClusterWorkloadAutoScalerProfileVerticalPodAutoscaler"}},"additionalProperties":false},"ManagedClusterAzureMonitorProfileKubeStateMetrics":{"type":"object","nullable":true,"properties":{"metricLabelsAllowlist":{"type":"string","nullable":true},"metricAnnotationsAllowList":{"type":"string","nullable":true}},"additionalProperties":false},"ManagedClusterAzureMonitorProfileMetrics":{"type":"object","nullable":true,"properties":{"enabled":{"type":"boolean"},"kubeStateMetrics":{"$ref":"#/$defs/ManagedClusterAzureMonitorProfileKubeStateMetrics"}},"required":["enabled"],"additionalProperties":false},"ManagedClusterAzureMonitorProfile":{"type":"object","nullable":true,"properties":{"metrics":{"$ref":"#/$defs/ManagedClusterAzureMonitorProfileMetrics"}},"additionalProperties":false},"IstioIngressGateway":{"type":"object","nullable":true,"properties":{"mode":{"type":"string"},"enabled":{"type":"boolean"}},"required":["mode","enabled"],"additionalProperties":false},"IstioEgressGateway":{"type":"object","nullable":true,"properties":{"enabled":{"type":"boolean"},"name":{"type":"string","pattern":"[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*"},"namespace":{"type":"string","nullable":true},"gatewayConfigurationName":{"type":"string","nullable":true}},"required":["enabled","name"],"additionalProperties":false},"IstioComponents":{"type":"object","nullable":true,"properties":{"ingressGateways":{"type":"array","nullable":true,"items":{"$ref":"#/$defs/IstioIngressGateway","type":"object"}},"egressGateways":{"type":"array","nullable":true,"items":{"$ref":"#/$defs/IstioEgressGateway","type":"object"}}},"additionalProperties":false},"IstioPluginCertificateAuthority":{"type":"object","nullable":true,"properties":{"keyVaultId":{"type":"string","nullable":true},"certObjectName":{"type":"string","nullable":true},"keyObjectName":{"type":"string","nullable":true},"rootCertObjectName":{"type":"string","nullable":true},"certChainObjectName":{"type":"string","nullable":true}},"additionalProperties":false},"IstioCertificateAuthority":{"type":"object","nullable":true,"properties":{"plugin":{"$ref":"#/$defs/IstioPluginCertificateAuthority"}},"additionalProperties":false},"IstioServiceMesh":{"type":"object","nullable":true,"properties":{"components":{"$ref":"#/$defs/IstioComponents"},"certificateAuthority":{"$ref":"#/$defs/IstioCertificateAuthority"},"revisions":{"type":"array","nullable":true,"maxItems":2,"items":{"type":"string"}}},"additionalProperties":false},"ServiceMeshProfile":{"type":"object","nullable":true,"properties":{"mode":{"type":"string"},"istio":{"$ref":"#/$defs/IstioServiceMesh"}},"required":["mode"],"additionalProperties":false},"ManagedClusterCostAnalysis":{"type":"object","nullable":true,"properties":{"enabled":{"type":"boolean","nullable":true}},"additionalProperties":false},"ManagedClusterMetricsProfile":{"type":"object","nullable":true,"properties":{"costAnalysis":{"$ref":"#/$defs/ManagedClusterCostAnalysis"}},"additionalProperties":false},"ManagedClusterNodeProvisioningProfile":{"type":"object","nullable":true,"properties":{"mode":{"type":"string","nullable":true},"defaultNodePools":{"type":"string","nullable":true}},"additionalProperties":false},"ManagedClusterBootstrapProfile":{"type":"object","nullable":true,"properties":{"artifactSource":{"type":"string","nullable":true},"containerRegistryId":{"type":"string","nullable":true}},"additionalProperties":false},"ManagedClusterAIToolchainOperatorProfile":{"type":"object","nullable":true,"properties":{"enabled":{"type":"boolean","nullable":true}},"additionalProperties":false},"ManagedClusterStatus":{"type":"object","nullable":true,"properties":{"provisioningError":{"const":null,"readOnly":true}},"additionalProperties":false},"ManagedClusterProperties":{"type":"object","nullable":true,"properties":{"provisioningState":{"const":null,"readOnly":true},"powerState":{"const":null,"readOnly":true},"maxAgentPools":{"const":null,"readOnly":true},"kubernetesVersion":{"type":"string","nullable":true},"currentKubernetesVersion":{"const":null,"readOnly":true},"dnsPrefix":{"type":"string","nullable":true},"fqdnSubdomain":{"type":"string","nullable":true},"fqdn":{"const":null,"readOnly":true},"privateFQDN":{"const":null,"readOnly":true},"azurePortalFQDN":{"const":null,"readOnly":true},"agentPoolProfiles":{"type":"array","nullable":true,"items":{"$ref":"#/$defs/ManagedClusterAgentPoolProfile","type":"object"}},"linuxProfile":{"$ref":"#/$defs/ContainerServiceLinuxProfile"},"windowsProfile":{"$ref":"#/$defs/ManagedClusterWindowsProfile"},"servicePrincipalProfile":{"$ref":"#/$defs/ManagedClusterServicePrincipalProfile"},"addonProfiles":{"$ref":"#/$defs/ManagedClusterPropertiesAddonProfiles"},"podIdentityProfile":{"$ref":"#/$defs/ManagedClusterPodIdentityProfile"},"oidcIssuerProfile":{"$ref":"#/$defs/ManagedClusterOidcIssuerProfile"},"nodeResourceGroup":{"type":"string","nullable":true},"nodeResourceGroupProfile":{"$ref":"#/$defs/ManagedClusterNodeResourceGroupProfile"},"enableRBAC":{"type":"boolean","nullable":true},"supportPlan":{"type":"string","nullable":true},"networkProfile":{"$ref":"#/$defs/ContainerServiceNetworkProfile"},"aadProfile":{"$ref":"#/$defs/ManagedClusterAADProfile"},"autoUpgradeProfile":{"$ref":"#/$defs/ManagedClusterAutoUpgradeProfile"},"upgradeSettings":{"$ref":"#/$defs/ClusterUpgradeSettings"},"autoScalerProfile":{"$ref":"#/$defs/ManagedClusterPropertiesAutoScalerProfile"},"apiServerAccessProfile":{"$ref":"#/$defs/ManagedClusterAPIServerAccessProfile"},"diskEncryptionSetID":{"type":"string","nullable":true},"identityProfile":{"$ref":"#/$defs/ManagedClusterPropertiesIdentityProfile"},"privateLinkResources":{"type":"array","nullable":true,"items":{"$ref":"#/$defs/PrivateLinkResource","type":"object"}},"disableLocalAccounts":{"type":"boolean","nullable":true},"httpProxyConfig":{"$ref":"#/$defs/ManagedClusterHttpProxyConfig"},"securityProfile":{"$ref":"#/$defs/ManagedClusterSecurityProfile"},"storageProfile":{"$ref":"#/$defs/ManagedClusterStorageProfile"},"ingressProfile":{"$ref":"#/$defs/ManagedClusterIngressProfile"},"publicNetworkAccess":{"type":"string","nullable":true},"workloadAutoScalerProfile":{"$ref":"#/$defs/ManagedClusterWorkloadAutoScalerProfile"},"azureMonitorProfile":{"$ref":"#/$defs/ManagedClusterAzureMonitorProfile"},"serviceMeshProfile":{"$ref":"#/$defs/ServiceMeshProfile"},"resourceUID":{"const":null,"readOnly":true},"metricsProfile":{"$ref":"#/$defs/ManagedClusterMetricsProfile"},"nodeProvisioningProfile":{"$ref":"#/$defs/ManagedClusterNodeProvisioningProfile"},"bootstrapProfile":{"$ref":"#/$defs/ManagedClusterBootstrapProfile"},"aiToolchainOperatorProfile":{"$ref":"#/$defs/ManagedClusterAIToolchainOperatorProfile"},"status":{"$ref":"#/$defs/ManagedClusterStatus"}},"additionalProperties":false},"ManagedClusterSKU":{"type":"object","nullable":true,"properties":{"name":{"type":"string","nullable":true},"tier":{"type":"string","nullable":true}},"additionalProperties":false},"ExtendedLocation":{"type":"object","nullable":true,"properties":{"name":{"type":"string","nullable":true},"type":{"type":"string","nullable":true}},"additionalProperties":false},"DelegatedResource":{"type":"object","nullable":true,"properties":{"resourceId":{"type":"string","nullable":true},"tenantId":{"type":"string","nullable":true,"minLength":36,"maxLength":36,"pattern":"^[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$"},"referralResource":{"type":"string","nullable":true},"location":{"type":"string","nullable":true}},"additionalProperties":false},"ManagedClusterIdentityDelegatedResources":{"type":"object","nullable":true,"properties":{},"additionalProperties":{"$ref":"#/$defs/DelegatedResource","type":"object"}},"ManagedServiceIdentityUserAssignedIdentitiesValue":{"type":"object","nullable":true,"properties":{"principalId":{"const":null,"readOnly":true},"clientId":{"const":null,"readOnly":true}},"additionalProperties":false},"ManagedClusterIdentityUserAssignedIdentities":{"type":"object","nullable":true,"properties":{},"additionalProperties":{"$ref":"#/$defs/ManagedServiceIdentityUserAssignedIdentitiesValue","type":"object"}},"ManagedClusterIdentity":{"type":"object","nullable":true,"properties":{"principalId":{"const":null,"readOnly":true},"tenantId":{"const":null,"readOnly":true},"type":{"type":"string","nullable":true},"delegatedResources":{"$ref":"#/$defs/ManagedClusterIdentityDelegatedResources"},"userAssignedIdentities":{"$ref":"#/$defs/ManagedClusterIdentityUserAssignedIdentities"}},"additionalProperties":false},"TrackedResourceTags":{"type":"object","nullable":true,"properties":{},"additionalProperties":{"type":"string"}},"managedClusters":{"type":"object","nullable":true,"properties":{"id":{"const":null,"readOnly":true},"name":{"type":"string","minLength":1,"maxLength":63,"pattern":"^[a-zA-Z0-9]$|^[a-zA-Z0-9][-_a-zA-Z0-9]{0,61}[a-zA-Z0-9]$"},"type":{"const":null,"readOnly":true},"apiVersion":{"const":null,"readOnly":true},"properties":{"$ref":"#/$defs/ManagedClusterProperties"},"eTag":{"const":null,"readOnly":true},"sku":{"$ref":"#/$defs/ManagedClusterSKU"},"extendedLocation":{"$ref":"#/$defs/ExtendedLocation"},"identity":{"$ref":"#/$defs/ManagedClusterIdentity"},"kind":{"type":"string","nullable":true},"tags":{"$ref":"#/$defs/TrackedResourceTags"},"location":{"type":"string"},"systemData":{"const":null,"readOnly":true}},"required":["name","location"],"additionalProperties":false}}};
const schema7 = {"type":"object","nullable":true,"properties":{"id":{"const":null,"readOnly":true},"name":{"type":"string","minLength":1,"maxLength":63,"pattern":"^[a-zA-Z0-9]$|^[a-zA-Z0-9][-_a-zA-Z0-9]{0,61}[a-zA-Z0-9]$"},"type":{"const":null,"readOnly":true},"apiVersion":{"const":null,"readOnly":true},"properties":{"$ref":"#/$defs/ManagedClusterProperties"},"eTag":{"const":null,"readOnly":true},"sku":{"$ref":"#/$defs/ManagedClusterSKU"},"extendedLocation":{"$ref":"#/$defs/ExtendedLocation"},"identity":{"$ref":"#/$defs/ManagedClusterIdentity"},"kind":{"type":"string","nullable":true},"tags":{"$ref":"#/$defs/TrackedResourceTags"},"location":{"type":"string"},"systemData":{"const":null,"readOnly":true}},"required":["name","location"],"additionalProperties":false};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[a-zA-Z0-9]$|^[a-zA-Z0-9][-_a-zA-Z0-9]{0,61}[a-zA-Z0-9]$", "u");
const schema8 = {"type":"object","nullable":true,"properties":{"provisioningState":{"const":null,"readOnly":true},"powerState":{"const":null,"readOnly":true},"maxAgentPools":{"const":null,"readOnly":true},"kubernetesVersion":{"type":"string","nullable":true},"currentKubernetesVersion":{"const":null,"readOnly":true},"dnsPrefix":{"type":"string","nullable":true},"fqdnSubdomain":{"type":"string","nullable":true},"fqdn":{"const":null,"readOnly":true},"privateFQDN":{"const":null,"readOnly":true},"azurePortalFQDN":{"const":null,"readOnly":true},"agentPoolProfiles":{"type":"array","nullable":true,"items":{"$ref":"#/$defs/ManagedClusterAgentPoolProfile","type":"object"}},"linuxProfile":{"$ref":"#/$defs/ContainerServiceLinuxProfile"},"windowsProfile":{"$ref":"#/$defs/ManagedClusterWindowsProfile"},"servicePrincipalProfile":{"$ref":"#/$defs/ManagedClusterServicePrincipalProfile"},"addonProfiles":{"$ref":"#/$defs/ManagedClusterPropertiesAddonProfiles"},"podIdentityProfile":{"$ref":"#/$defs/ManagedClusterPodIdentityProfile"},"oidcIssuerProfile":{"$ref":"#/$defs/ManagedClusterOidcIssuerProfile"},"nodeResourceGroup":{"type":"string","nullable":true},"nodeResourceGroupProfile":{"$ref":"#/$defs/ManagedClusterNodeResourceGroupProfile"},"enableRBAC":{"type":"boolean","nullable":true},"supportPlan":{"type":"string","nullable":true},"networkProfile":{"$ref":"#/$defs/ContainerServiceNetworkProfile"},"aadProfile":{"$ref":"#/$defs/ManagedClusterAADProfile"},"autoUpgradeProfile":{"$ref":"#/$defs/ManagedClusterAutoUpgradeProfile"},"upgradeSettings":{"$ref":"#/$defs/ClusterUpgradeSettings"},"autoScalerProfile":{"$ref":"#/$defs/ManagedClusterPropertiesAutoScalerProfile"},"apiServerAccessProfile":{"$ref":"#/$defs/ManagedClusterAPIServerAccessProfile"},"diskEncryptionSetID":{"type":"string","nullable":true},"identityProfile":{"$ref":"#/$defs/ManagedClusterPropertiesIdentityProfile"},"privateLinkResources":{"type":"array","nullable":true,"items":{"$ref":"#/$defs/PrivateLinkResource","type":"object"}},"disableLocalAccounts":{"type":"boolean","nullable":true},"httpProxyConfig":{"$ref":"#/$defs/ManagedClusterHttpProxyConfig"},"securityProfile":{"$ref":"#/$defs/ManagedClusterSecurityProfile"},"storageProfile":{"$ref":"#/$defs/ManagedClusterStorageProfile"},"ingressProfile":{"$ref":"#/$defs/ManagedClusterIngressProfile"},"publicNetworkAccess":{"type":"string","nullable":true},"workloadAutoScalerProfile":{"$ref":"#/$defs/ManagedClusterWorkloadAutoScalerProfile"},"azureMonitorProfile":{"$ref":"#/$defs/ManagedClusterAzureMonitorProfile"},"serviceMeshProfile":{"$ref":"#/$defs/ServiceMeshProfile"},"resourceUID":{"const":null,"readOnly":true},"metricsProfile":{"$ref":"#/$defs/ManagedClusterMetricsProfile"},"nodeProvisioningProfile":{"$ref":"#/$defs/ManagedClusterNodeProvisioningProfile"},"bootstrapProfile":{"$ref":"#/$defs/ManagedClusterBootstrapProfile"},"aiToolchainOperatorProfile":{"$ref":"#/$defs/ManagedClusterAIToolchainOperatorProfile"},"status":{"$ref":"#/$defs/ManagedClusterStatus"}},"additionalProperties":false};
const schema9 = {"type":"object","nullable":true,"properties":{"name":{"type":"string","pattern":"^[a-z][a-z0-9]{0,11}$"},"eTag":{"const":null,"readOnly":true},"count":{"type":"integer","nullable":true},"vmSize":{"type":"string","nullable":true},"osDiskSizeGB":{"type":"integer","nullable":true,"minimum":0,"maximum":2048},"osDiskType":{"type":"string","nullable":true},"kubeletDiskType":{"type":"string","nullable":true},"workloadRuntime":{"type":"string","nullable":true},"messageOfTheDay":{"type":"string","nullable":true},"vnetSubnetID":{"type":"string","nullable":true},"podSubnetID":{"type":"string","nullable":true},"podIPAllocationMode":{"type":"string","nullable":true},"maxPods":{"type":"integer","nullable":true},"osType":{"type":"string","nullable":true},"osSKU":{"type":"string","nullable":true},"maxCount":{"type":"integer","nullable":true},"minCount":{"type":"integer","nullable":true},"enableAutoScaling":{"type":"boolean","nullable":true},"scaleDownMode":{"type":"string","nullable":true},"type":{"type":"string","nullable":true},"mode":{"type":"string","nullable":true},"orchestratorVersion":{"type":"string","nullable":true},"currentOrchestratorVersion":{"const":null,"readOnly":true},"nodeImageVersion":{"const":null,"readOnly":true},"upgradeSettings":{"$ref":"#/$defs/AgentPoolUpgradeSettings"},"provisioningState":{"const":null,"readOnly":true},"powerState":{"$ref":"#/$defs/PowerState"},"availabilityZones":{"type":"array","nullable":true,"items":{"type":"string"}},"enableNodePublicIP":{"type":"boolean","nullable":true},"nodePublicIPPrefixID":{"type":"string","nullable":true},"scaleSetPriority":{"type":"string","nullable":true},"scaleSetEvictionPolicy":{"type":"string","nullable":true},"spotMaxPrice":{"type":"integer","nullable":true},"tags":{"$ref":"#/$defs/ManagedClusterAgentPoolProfilePropertiesTags"},"nodeLabels":{"$ref":"#/$defs/ManagedClusterAgentPoolProfilePropertiesNodeLabels"},"nodeTaints":{"type":"array","nullable":true,"items":{"type":"string"}},"proximityPlacementGroupID":{"type":"string","nullable":true},"kubeletConfig":{"$ref":"#/$defs/KubeletConfig"},"linuxOSConfig":{"$ref":"#/$defs/LinuxOSConfig"},"enableEncryptionAtHost":{"type":"boolean","nullable":true},"enableUltraSSD":{"type":"boolean","nullable":true},"enableFIPS":{"type":"boolean","nullable":true},"gpuInstanceProfile":{"type":"string","nullable":true},"creationData":{"$ref":"#/$defs/CreationData"},"capacityReservationGroupID":{"type":"string","nullable":true},"hostGroupID":{"type":"string","nullable":true},"networkProfile":{"$ref":"#/$defs/AgentPoolNetworkProfile"},"windowsProfile":{"$ref":"#/$defs/AgentPoolWindowsProfile"},"securityProfile":{"$ref":"#/$defs/AgentPoolSecurityProfile"},"gpuProfile":{"$ref":"#/$defs/GPUProfile"},"gatewayProfile":{"$ref":"#/$defs/AgentPoolGatewayProfile"},"virtualMachinesProfile":{"$ref":"#/$defs/VirtualMachinesProfile"},"virtualMachineNodesStatus":{"type":"array","nullable":true,"items":{"$ref":"#/$defs/VirtualMachineNodes","type":"object"}},"status":{"$ref":"#/$defs/AgentPoolStatus"},"localDNSProfile":{"$ref":"#/$defs/LocalDNSProfile"}},"required":["name"],"additionalProperties":false};
const pattern1 = new RegExp("^[a-z][a-z0-9]{0,11}$", "u");
const schema10 = {"type":"object","nullable":true,"properties":{"maxSurge":{"type":"string","nullable":true},"maxUnavailable":{"type":"string","nullable":true},"drainTimeoutInMinutes":{"type":"integer","nullable":true,"minimum":1,"maximum":1440},"nodeSoakDurationInMinutes":{"type":"integer","nullable":true,"minimum":0,"maximum":30},"undrainableNodeBehavior":{"type":"string","nullable":true}},"additionalProperties":false};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema10,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "maxSurge") || (key0 === "maxUnavailable")) || (key0 === "drainTimeoutInMinutes")) || (key0 === "nodeSoakDurationInMinutes")) || (key0 === "undrainableNodeBehavior"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema10,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.maxSurge !== undefined){
let data0 = data.maxSurge;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/maxSurge",keyword:"type",params:{type: "string"},parentSchema:schema10.properties.maxSurge,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.maxUnavailable !== undefined){
let data1 = data.maxUnavailable;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/maxUnavailable",keyword:"type",params:{type: "string"},parentSchema:schema10.properties.maxUnavailable,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.drainTimeoutInMinutes !== undefined){
let data2 = data.drainTimeoutInMinutes;
if((!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) && (data2 !== null)){
const err4 = {instancePath:instancePath+"/drainTimeoutInMinutes",keyword:"type",params:{type: "integer"},parentSchema:schema10.properties.drainTimeoutInMinutes,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
if(typeof data2 == "number"){
if(data2 > 1440 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/drainTimeoutInMinutes",keyword:"maximum",params:{comparison: "<=", limit: 1440},parentSchema:schema10.properties.drainTimeoutInMinutes,data:data2};
(vErrors ??= []).push(err5);
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/drainTimeoutInMinutes",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema10.properties.drainTimeoutInMinutes,data:data2};
(vErrors ??= []).push(err6);
errors++;
}
}
}
if(data.nodeSoakDurationInMinutes !== undefined){
let data3 = data.nodeSoakDurationInMinutes;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)){
const err7 = {instancePath:instancePath+"/nodeSoakDurationInMinutes",keyword:"type",params:{type: "integer"},parentSchema:schema10.properties.nodeSoakDurationInMinutes,data:data3};
(vErrors ??= []).push(err7);
errors++;
}
if(typeof data3 == "number"){
if(data3 > 30 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/nodeSoakDurationInMinutes",keyword:"maximum",params:{comparison: "<=", limit: 30},parentSchema:schema10.properties.nodeSoakDurationInMinutes,data:data3};
(vErrors ??= []).push(err8);
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/nodeSoakDurationInMinutes",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema10.properties.nodeSoakDurationInMinutes,data:data3};
(vErrors ??= []).push(err9);
errors++;
}
}
}
if(data.undrainableNodeBehavior !== undefined){
let data4 = data.undrainableNodeBehavior;
if((typeof data4 !== "string") && (data4 !== null)){
const err10 = {instancePath:instancePath+"/undrainableNodeBehavior",keyword:"type",params:{type: "string"},parentSchema:schema10.properties.undrainableNodeBehavior,data:data4};
(vErrors ??= []).push(err10);
errors++;
}
}
}
validate25.errors = vErrors;
return errors === 0;
}

const schema11 = {"type":"object","nullable":true,"properties":{"code":{"type":"string","nullable":true}},"additionalProperties":false};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema11,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "code")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema11,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.code !== undefined){
let data0 = data.code;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/code",keyword:"type",params:{type: "string"},parentSchema:schema11.properties.code,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
}
validate27.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":"object","nullable":true,"properties":{},"additionalProperties":{"type":"string"}};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema12,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},parentSchema:schema12.additionalProperties,data:data0};
(vErrors ??= []).push(err1);
errors++;
}
}
}
validate29.errors = vErrors;
return errors === 0;
}

const schema13 = {"type":"object","nullable":true,"properties":{},"additionalProperties":{"type":"string"}};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema13,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},parentSchema:schema13.additionalProperties,data:data0};
(vErrors ??= []).push(err1);
errors++;
}
}
}
validate31.errors = vErrors;
return errors === 0;
}

const schema14 = {"type":"object","nullable":true,"properties":{"cpuManagerPolicy":{"type":"string","nullable":true},"cpuCfsQuota":{"type":"boolean","nullable":true},"cpuCfsQuotaPeriod":{"type":"string","nullable":true},"imageGcHighThreshold":{"type":"integer","nullable":true},"imageGcLowThreshold":{"type":"integer","nullable":true},"topologyManagerPolicy":{"type":"string","nullable":true},"allowedUnsafeSysctls":{"type":"array","nullable":true,"items":{"type":"string"}},"failSwapOn":{"type":"boolean","nullable":true},"containerLogMaxSizeMB":{"type":"integer","nullable":true},"containerLogMaxFiles":{"type":"integer","nullable":true,"minimum":2},"podMaxPids":{"type":"integer","nullable":true}},"additionalProperties":false};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema14,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema14.properties, key0))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema14,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.cpuManagerPolicy !== undefined){
let data0 = data.cpuManagerPolicy;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/cpuManagerPolicy",keyword:"type",params:{type: "string"},parentSchema:schema14.properties.cpuManagerPolicy,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.cpuCfsQuota !== undefined){
let data1 = data.cpuCfsQuota;
if((typeof data1 !== "boolean") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/cpuCfsQuota",keyword:"type",params:{type: "boolean"},parentSchema:schema14.properties.cpuCfsQuota,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.cpuCfsQuotaPeriod !== undefined){
let data2 = data.cpuCfsQuotaPeriod;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/cpuCfsQuotaPeriod",keyword:"type",params:{type: "string"},parentSchema:schema14.properties.cpuCfsQuotaPeriod,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.imageGcHighThreshold !== undefined){
let data3 = data.imageGcHighThreshold;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)){
const err5 = {instancePath:instancePath+"/imageGcHighThreshold",keyword:"type",params:{type: "integer"},parentSchema:schema14.properties.imageGcHighThreshold,data:data3};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.imageGcLowThreshold !== undefined){
let data4 = data.imageGcLowThreshold;
if((!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) && (data4 !== null)){
const err6 = {instancePath:instancePath+"/imageGcLowThreshold",keyword:"type",params:{type: "integer"},parentSchema:schema14.properties.imageGcLowThreshold,data:data4};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.topologyManagerPolicy !== undefined){
let data5 = data.topologyManagerPolicy;
if((typeof data5 !== "string") && (data5 !== null)){
const err7 = {instancePath:instancePath+"/topologyManagerPolicy",keyword:"type",params:{type: "string"},parentSchema:schema14.properties.topologyManagerPolicy,data:data5};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.allowedUnsafeSysctls !== undefined){
let data6 = data.allowedUnsafeSysctls;
if((!(Array.isArray(data6))) && (data6 !== null)){
const err8 = {instancePath:instancePath+"/allowedUnsafeSysctls",keyword:"type",params:{type: "array"},parentSchema:schema14.properties.allowedUnsafeSysctls,data:data6};
(vErrors ??= []).push(err8);
errors++;
}
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 !== "string"){
const err9 = {instancePath:instancePath+"/allowedUnsafeSysctls/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema14.properties.allowedUnsafeSysctls.items,data:data7};
(vErrors ??= []).push(err9);
errors++;
}
}
}
}
if(data.failSwapOn !== undefined){
let data8 = data.failSwapOn;
if((typeof data8 !== "boolean") && (data8 !== null)){
const err10 = {instancePath:instancePath+"/failSwapOn",keyword:"type",params:{type: "boolean"},parentSchema:schema14.properties.failSwapOn,data:data8};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.containerLogMaxSizeMB !== undefined){
let data9 = data.containerLogMaxSizeMB;
if((!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))) && (data9 !== null)){
const err11 = {instancePath:instancePath+"/containerLogMaxSizeMB",keyword:"type",params:{type: "integer"},parentSchema:schema14.properties.containerLogMaxSizeMB,data:data9};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.containerLogMaxFiles !== undefined){
let data10 = data.containerLogMaxFiles;
if((!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))) && (data10 !== null)){
const err12 = {instancePath:instancePath+"/containerLogMaxFiles",keyword:"type",params:{type: "integer"},parentSchema:schema14.properties.containerLogMaxFiles,data:data10};
(vErrors ??= []).push(err12);
errors++;
}
if(typeof data10 == "number"){
if(data10 < 2 || isNaN(data10)){
const err13 = {instancePath:instancePath+"/containerLogMaxFiles",keyword:"minimum",params:{comparison: ">=", limit: 2},parentSchema:schema14.properties.containerLogMaxFiles,data:data10};
(vErrors ??= []).push(err13);
errors++;
}
}
}
if(data.podMaxPids !== undefined){
let data11 = data.podMaxPids;
if((!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))) && (data11 !== null)){
const err14 = {instancePath:instancePath+"/podMaxPids",keyword:"type",params:{type: "integer"},parentSchema:schema14.properties.podMaxPids,data:data11};
(vErrors ??= []).push(err14);
errors++;
}
}
}
validate33.errors = vErrors;
return errors === 0;
}

const schema15 = {"type":"object","nullable":true,"properties":{"sysctls":{"$ref":"#/$defs/SysctlConfig"},"transparentHugePageEnabled":{"type":"string","nullable":true},"transparentHugePageDefrag":{"type":"string","nullable":true},"swapFileSizeMB":{"type":"integer","nullable":true}},"additionalProperties":false};
const schema16 = {"type":"object","nullable":true,"properties":{"netCoreSomaxconn":{"type":"integer","nullable":true},"netCoreNetdevMaxBacklog":{"type":"integer","nullable":true},"netCoreRmemDefault":{"type":"integer","nullable":true},"netCoreRmemMax":{"type":"integer","nullable":true},"netCoreWmemDefault":{"type":"integer","nullable":true},"netCoreWmemMax":{"type":"integer","nullable":true},"netCoreOptmemMax":{"type":"integer","nullable":true},"netIpv4TcpMaxSynBacklog":{"type":"integer","nullable":true},"netIpv4TcpMaxTwBuckets":{"type":"integer","nullable":true},"netIpv4TcpFinTimeout":{"type":"integer","nullable":true},"netIpv4TcpKeepaliveTime":{"type":"integer","nullable":true},"netIpv4TcpKeepaliveProbes":{"type":"integer","nullable":true},"netIpv4TcpkeepaliveIntvl":{"type":"integer","nullable":true,"minimum":10,"maximum":90},"netIpv4TcpTwReuse":{"type":"boolean","nullable":true},"netIpv4IpLocalPortRange":{"type":"string","nullable":true},"netIpv4NeighDefaultGcThresh1":{"type":"integer","nullable":true},"netIpv4NeighDefaultGcThresh2":{"type":"integer","nullable":true},"netIpv4NeighDefaultGcThresh3":{"type":"integer","nullable":true},"netNetfilterNfConntrackMax":{"type":"integer","nullable":true,"minimum":131072,"maximum":2097152},"netNetfilterNfConntrackBuckets":{"type":"integer","nullable":true,"minimum":65536,"maximum":524288},"fsInotifyMaxUserWatches":{"type":"integer","nullable":true},"fsFileMax":{"type":"integer","nullable":true},"fsAioMaxNr":{"type":"integer","nullable":true},"fsNrOpen":{"type":"integer","nullable":true},"kernelThreadsMax":{"type":"integer","nullable":true},"vmMaxMapCount":{"type":"integer","nullable":true},"vmSwappiness":{"type":"integer","nullable":true},"vmVfsCachePressure":{"type":"integer","nullable":true}},"additionalProperties":false};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema16,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema16.properties, key0))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema16,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.netCoreSomaxconn !== undefined){
let data0 = data.netCoreSomaxconn;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
const err2 = {instancePath:instancePath+"/netCoreSomaxconn",keyword:"type",params:{type: "integer"},parentSchema:schema16.properties.netCoreSomaxconn,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.netCoreNetdevMaxBacklog !== undefined){
let data1 = data.netCoreNetdevMaxBacklog;
if((!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) && (data1 !== null)){
const err3 = {instancePath:instancePath+"/netCoreNetdevMaxBacklog",keyword:"type",params:{type: "integer"},parentSchema:schema16.properties.netCoreNetdevMaxBacklog,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.netCoreRmemDefault !== undefined){
let data2 = data.netCoreRmemDefault;
if((!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) && (data2 !== null)){
const err4 = {instancePath:instancePath+"/netCoreRmemDefault",keyword:"type",params:{type: "integer"},parentSchema:schema16.properties.netCoreRmemDefault,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.netCoreRmemMax !== undefined){
let data3 = data.netCoreRmemMax;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)){
const err5 = {instancePath:instancePath+"/netCoreRmemMax",keyword:"type",params:{type: "integer"},parentSchema:schema16.properties.netCoreRmemMax,data:data3};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.netCoreWmemDefault !== undefined){
let data4 = data.netCoreWmemDefault;
if((!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) && (data4 !== null)){
const err6 = {instancePath:instancePath+"/netCoreWmemDefault",keyword:"type",params:{type: "integer"},parentSchema:schema16.properties.netCoreWmemDefault,data:data4};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.netCoreWmemMax !== undefined){
let data5 = data.netCoreWmemMax;
if((!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))) && (data5 !== null)){
const err7 = {instancePath:instancePath+"/netCoreWmemMax",keyword:"type",params:{type: "integer"},parentSchema:schema16.properties.netCoreWmemMax,data:data5};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.netCoreOptmemMax !== undefined){
let data6 = data.netCoreOptmemMax;
if((!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))) && (data6 !== null)){
const err8 = {instancePath:instancePath+"/netCoreOptmemMax",keyword:"type",params:{type: "integer"},parentSchema:schema16.properties.netCoreOptmemMax,data:data6};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.netIpv4TcpMaxSynBacklog !== undefined){
let data7 = data.netIpv4TcpMaxSynBacklog;
if((!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))) && (data7 !== null)){
const err9 = {instancePath:instancePath+"/netIpv4TcpMaxSynBacklog",keyword:"type",params:{type: "integer"},parentSchema:schema16.properties.netIpv4TcpMaxSynBacklog,data:data7};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.netIpv4TcpMaxTwBuckets !== undefined){
let data8 = data.netIpv4TcpMaxTwBuckets;
if((!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))) && (data8 !== null)){
const err10 = {instancePath:instancePath+"/netIpv4TcpMaxTwBuckets",keyword:"type",params:{type: "integer"},parentSchema:schema16.properties.netIpv4TcpMaxTwBuckets,data:data8};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.netIpv4TcpFinTimeout !== undefined){
let data9 = data.netIpv4TcpFinTimeout;
if((!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))) && (data9 !== null)){
const err11 = {instancePath:instancePath+"/netIpv4TcpFinTimeout",keyword:"type",params:{type: "integer"},parentSchema:schema16.properties.netIpv4TcpFinTimeout,data:data9};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.netIpv4TcpKeepaliveTime !== undefined){
let data10 = data.netIpv4TcpKeepaliveTime;
if((!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))) && (data10 !== null)){
const err12 = {instancePath:instancePath+"/netIpv4TcpKeepaliveTime",keyword:"type",params:{type: "integer"},parentSchema:schema16.properties.netIpv4TcpKeepaliveTime,data:data10};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data.netIpv4TcpKeepaliveProbes !== undefined){
let data11 = data.netIpv4TcpKeepaliveProbes;
if((!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))) && (data11 !== null)){
const err13 = {instancePath:instancePath+"/netIpv4TcpKeepaliveProbes",keyword:"type",params:{type: "integer"},parentSchema:schema16.properties.netIpv4TcpKeepaliveProbes,data:data11};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data.netIpv4TcpkeepaliveIntvl !== undefined){
let data12 = data.netIpv4TcpkeepaliveIntvl;
if((!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))) && (data12 !== null)){
const err14 = {instancePath:instancePath+"/netIpv4TcpkeepaliveIntvl",keyword:"type",params:{type: "integer"},parentSchema:schema16.properties.netIpv4TcpkeepaliveIntvl,data:data12};
(vErrors ??= []).push(err14);
errors++;
}
if(typeof data12 == "number"){
if(data12 > 90 || isNaN(data12)){
const err15 = {instancePath:instancePath+"/netIpv4TcpkeepaliveIntvl",keyword:"maximum",params:{comparison: "<=", limit: 90},parentSchema:schema16.properties.netIpv4TcpkeepaliveIntvl,data:data12};
(vErrors ??= []).push(err15);
errors++;
}
if(data12 < 10 || isNaN(data12)){
const err16 = {instancePath:instancePath+"/netIpv4TcpkeepaliveIntvl",keyword:"minimum",params:{comparison: ">=", limit: 10},parentSchema:schema16.properties.netIpv4TcpkeepaliveIntvl,data:data12};
(vErrors ??= []).push(err16);
errors++;
}
}
}
if(data.netIpv4TcpTwReuse !== undefined){
let data13 = data.netIpv4TcpTwReuse;
if((typeof data13 !== "boolean") && (data13 !== null)){
const err17 = {instancePath:instancePath+"/netIpv4TcpTwReuse",keyword:"type",params:{type: "boolean"},parentSchema:schema16.properties.netIpv4TcpTwReuse,data:data13};
(vErrors ??= []).push(err17);
errors++;
}
}
if(data.netIpv4IpLocalPortRange !== undefined){
let data14 = data.netIpv4IpLocalPortRange;
if((typeof data14 !== "string") && (data14 !== null)){
const err18 = {instancePath:instancePath+"/netIpv4IpLocalPortRange",keyword:"type",params:{type: "string"},parentSchema:schema16.properties.netIpv4IpLocalPortRange,data:data14};
(vErrors ??= []).push(err18);
errors++;
}
}
if(data.netIpv4NeighDefaultGcThresh1 !== undefined){
let data15 = data.netIpv4NeighDefaultGcThresh1;
if((!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))) && (data15 !== null)){
const err19 = {instancePath:instancePath+"/netIpv4NeighDefaultGcThresh1",keyword:"type",params:{type: "integer"},parentSchema:schema16.properties.netIpv4NeighDefaultGcThresh1,data:data15};
(vErrors ??= []).push(err19);
errors++;
}
}
if(data.netIpv4NeighDefaultGcThresh2 !== undefined){
let data16 = data.netIpv4NeighDefaultGcThresh2;
if((!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))) && (data16 !== null)){
const err20 = {instancePath:instancePath+"/netIpv4NeighDefaultGcThresh2",keyword:"type",params:{type: "integer"},parentSchema:schema16.properties.netIpv4NeighDefaultGcThresh2,data:data16};
(vErrors ??= []).push(err20);
errors++;
}
}
if(data.netIpv4NeighDefaultGcThresh3 !== undefined){
let data17 = data.netIpv4NeighDefaultGcThresh3;
if((!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))) && (data17 !== null)){
const err21 = {instancePath:instancePath+"/netIpv4NeighDefaultGcThresh3",keyword:"type",params:{type: "integer"},parentSchema:schema16.properties.netIpv4NeighDefaultGcThresh3,data:data17};
(vErrors ??= []).push(err21);
errors++;
}
}
if(data.netNetfilterNfConntrackMax !== undefined){
let data18 = data.netNetfilterNfConntrackMax;
if((!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))) && (data18 !== null)){
const err22 = {instancePath:instancePath+"/netNetfilterNfConntrackMax",keyword:"type",params:{type: "integer"},parentSchema:schema16.properties.netNetfilterNfConntrackMax,data:data18};
(vErrors ??= []).push(err22);
errors++;
}
if(typeof data18 == "number"){
if(data18 > 2097152 || isNaN(data18)){
const err23 = {instancePath:instancePath+"/netNetfilterNfConntrackMax",keyword:"maximum",params:{comparison: "<=", limit: 2097152},parentSchema:schema16.properties.netNetfilterNfConntrackMax,data:data18};
(vErrors ??= []).push(err23);
errors++;
}
if(data18 < 131072 || isNaN(data18)){
const err24 = {instancePath:instancePath+"/netNetfilterNfConntrackMax",keyword:"minimum",params:{comparison: ">=", limit: 131072},parentSchema:schema16.properties.netNetfilterNfConntrackMax,data:data18};
(vErrors ??= []).push(err24);
errors++;
}
}
}
if(data.netNetfilterNfConntrackBuckets !== undefined){
let data19 = data.netNetfilterNfConntrackBuckets;
if((!((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19)))) && (data19 !== null)){
const err25 = {instancePath:instancePath+"/netNetfilterNfConntrackBuckets",keyword:"type",params:{type: "integer"},parentSchema:schema16.properties.netNetfilterNfConntrackBuckets,data:data19};
(vErrors ??= []).push(err25);
errors++;
}
if(typeof data19 == "number"){
if(data19 > 524288 || isNaN(data19)){
const err26 = {instancePath:instancePath+"/netNetfilterNfConntrackBuckets",keyword:"maximum",params:{comparison: "<=", limit: 524288},parentSchema:schema16.properties.netNetfilterNfConntrackBuckets,data:data19};
(vErrors ??= []).push(err26);
errors++;
}
if(data19 < 65536 || isNaN(data19)){
const err27 = {instancePath:instancePath+"/netNetfilterNfConntrackBuckets",keyword:"minimum",params:{comparison: ">=", limit: 65536},parentSchema:schema16.properties.netNetfilterNfConntrackBuckets,data:data19};
(vErrors ??= []).push(err27);
errors++;
}
}
}
if(data.fsInotifyMaxUserWatches !== undefined){
let data20 = data.fsInotifyMaxUserWatches;
if((!((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20)))) && (data20 !== null)){
const err28 = {instancePath:instancePath+"/fsInotifyMaxUserWatches",keyword:"type",params:{type: "integer"},parentSchema:schema16.properties.fsInotifyMaxUserWatches,data:data20};
(vErrors ??= []).push(err28);
errors++;
}
}
if(data.fsFileMax !== undefined){
let data21 = data.fsFileMax;
if((!((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21)))) && (data21 !== null)){
const err29 = {instancePath:instancePath+"/fsFileMax",keyword:"type",params:{type: "integer"},parentSchema:schema16.properties.fsFileMax,data:data21};
(vErrors ??= []).push(err29);
errors++;
}
}
if(data.fsAioMaxNr !== undefined){
let data22 = data.fsAioMaxNr;
if((!((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22)))) && (data22 !== null)){
const err30 = {instancePath:instancePath+"/fsAioMaxNr",keyword:"type",params:{type: "integer"},parentSchema:schema16.properties.fsAioMaxNr,data:data22};
(vErrors ??= []).push(err30);
errors++;
}
}
if(data.fsNrOpen !== undefined){
let data23 = data.fsNrOpen;
if((!((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23)))) && (data23 !== null)){
const err31 = {instancePath:instancePath+"/fsNrOpen",keyword:"type",params:{type: "integer"},parentSchema:schema16.properties.fsNrOpen,data:data23};
(vErrors ??= []).push(err31);
errors++;
}
}
if(data.kernelThreadsMax !== undefined){
let data24 = data.kernelThreadsMax;
if((!((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24)))) && (data24 !== null)){
const err32 = {instancePath:instancePath+"/kernelThreadsMax",keyword:"type",params:{type: "integer"},parentSchema:schema16.properties.kernelThreadsMax,data:data24};
(vErrors ??= []).push(err32);
errors++;
}
}
if(data.vmMaxMapCount !== undefined){
let data25 = data.vmMaxMapCount;
if((!((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25)))) && (data25 !== null)){
const err33 = {instancePath:instancePath+"/vmMaxMapCount",keyword:"type",params:{type: "integer"},parentSchema:schema16.properties.vmMaxMapCount,data:data25};
(vErrors ??= []).push(err33);
errors++;
}
}
if(data.vmSwappiness !== undefined){
let data26 = data.vmSwappiness;
if((!((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26)))) && (data26 !== null)){
const err34 = {instancePath:instancePath+"/vmSwappiness",keyword:"type",params:{type: "integer"},parentSchema:schema16.properties.vmSwappiness,data:data26};
(vErrors ??= []).push(err34);
errors++;
}
}
if(data.vmVfsCachePressure !== undefined){
let data27 = data.vmVfsCachePressure;
if((!((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27)))) && (data27 !== null)){
const err35 = {instancePath:instancePath+"/vmVfsCachePressure",keyword:"type",params:{type: "integer"},parentSchema:schema16.properties.vmVfsCachePressure,data:data27};
(vErrors ??= []).push(err35);
errors++;
}
}
}
validate36.errors = vErrors;
return errors === 0;
}


function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema15,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "sysctls") || (key0 === "transparentHugePageEnabled")) || (key0 === "transparentHugePageDefrag")) || (key0 === "swapFileSizeMB"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema15,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.sysctls !== undefined){
if(!(validate36(data.sysctls, {instancePath:instancePath+"/sysctls",parentData:data,parentDataProperty:"sysctls",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data.transparentHugePageEnabled !== undefined){
let data1 = data.transparentHugePageEnabled;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/transparentHugePageEnabled",keyword:"type",params:{type: "string"},parentSchema:schema15.properties.transparentHugePageEnabled,data:data1};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.transparentHugePageDefrag !== undefined){
let data2 = data.transparentHugePageDefrag;
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/transparentHugePageDefrag",keyword:"type",params:{type: "string"},parentSchema:schema15.properties.transparentHugePageDefrag,data:data2};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.swapFileSizeMB !== undefined){
let data3 = data.swapFileSizeMB;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)){
const err4 = {instancePath:instancePath+"/swapFileSizeMB",keyword:"type",params:{type: "integer"},parentSchema:schema15.properties.swapFileSizeMB,data:data3};
(vErrors ??= []).push(err4);
errors++;
}
}
}
validate35.errors = vErrors;
return errors === 0;
}

const schema17 = {"type":"object","nullable":true,"properties":{"sourceResourceId":{"type":"string","nullable":true}},"additionalProperties":false};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema17,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "sourceResourceId")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema17,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.sourceResourceId !== undefined){
let data0 = data.sourceResourceId;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/sourceResourceId",keyword:"type",params:{type: "string"},parentSchema:schema17.properties.sourceResourceId,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
}
validate39.errors = vErrors;
return errors === 0;
}

const schema18 = {"type":"object","nullable":true,"properties":{"nodePublicIPTags":{"type":"array","nullable":true,"items":{"$ref":"#/$defs/IPTag","type":"object"}},"allowedHostPorts":{"type":"array","nullable":true,"items":{"$ref":"#/$defs/PortRange","type":"object"}},"applicationSecurityGroups":{"type":"array","nullable":true,"items":{"type":"string"}}},"additionalProperties":false};
const schema19 = {"type":"object","nullable":true,"properties":{"ipTagType":{"type":"string","nullable":true},"tag":{"type":"string","nullable":true}},"additionalProperties":false};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema19,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "ipTagType") || (key0 === "tag"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema19,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.ipTagType !== undefined){
let data0 = data.ipTagType;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/ipTagType",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.ipTagType,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.tag !== undefined){
let data1 = data.tag;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/tag",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.tag,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
}
validate42.errors = vErrors;
return errors === 0;
}

const schema20 = {"type":"object","nullable":true,"properties":{"portStart":{"type":"integer","nullable":true,"minimum":1,"maximum":65535},"portEnd":{"type":"integer","nullable":true,"minimum":1,"maximum":65535},"protocol":{"type":"string","nullable":true}},"additionalProperties":false};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema20,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "portStart") || (key0 === "portEnd")) || (key0 === "protocol"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema20,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.portStart !== undefined){
let data0 = data.portStart;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
const err2 = {instancePath:instancePath+"/portStart",keyword:"type",params:{type: "integer"},parentSchema:schema20.properties.portStart,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
if(typeof data0 == "number"){
if(data0 > 65535 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/portStart",keyword:"maximum",params:{comparison: "<=", limit: 65535},parentSchema:schema20.properties.portStart,data:data0};
(vErrors ??= []).push(err3);
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/portStart",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema20.properties.portStart,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
}
if(data.portEnd !== undefined){
let data1 = data.portEnd;
if((!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) && (data1 !== null)){
const err5 = {instancePath:instancePath+"/portEnd",keyword:"type",params:{type: "integer"},parentSchema:schema20.properties.portEnd,data:data1};
(vErrors ??= []).push(err5);
errors++;
}
if(typeof data1 == "number"){
if(data1 > 65535 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/portEnd",keyword:"maximum",params:{comparison: "<=", limit: 65535},parentSchema:schema20.properties.portEnd,data:data1};
(vErrors ??= []).push(err6);
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/portEnd",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema20.properties.portEnd,data:data1};
(vErrors ??= []).push(err7);
errors++;
}
}
}
if(data.protocol !== undefined){
let data2 = data.protocol;
if((typeof data2 !== "string") && (data2 !== null)){
const err8 = {instancePath:instancePath+"/protocol",keyword:"type",params:{type: "string"},parentSchema:schema20.properties.protocol,data:data2};
(vErrors ??= []).push(err8);
errors++;
}
}
}
validate44.errors = vErrors;
return errors === 0;
}


function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema18,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "nodePublicIPTags") || (key0 === "allowedHostPorts")) || (key0 === "applicationSecurityGroups"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema18,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.nodePublicIPTags !== undefined){
let data0 = data.nodePublicIPTags;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err2 = {instancePath:instancePath+"/nodePublicIPTags",keyword:"type",params:{type: "array"},parentSchema:schema18.properties.nodePublicIPTags,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err3 = {instancePath:instancePath+"/nodePublicIPTags/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema18.properties.nodePublicIPTags.items,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
if(!(validate42(data1, {instancePath:instancePath+"/nodePublicIPTags/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
}
if(data.allowedHostPorts !== undefined){
let data2 = data.allowedHostPorts;
if((!(Array.isArray(data2))) && (data2 !== null)){
const err4 = {instancePath:instancePath+"/allowedHostPorts",keyword:"type",params:{type: "array"},parentSchema:schema18.properties.allowedHostPorts,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err5 = {instancePath:instancePath+"/allowedHostPorts/" + i1,keyword:"type",params:{type: "object"},parentSchema:schema18.properties.allowedHostPorts.items,data:data3};
(vErrors ??= []).push(err5);
errors++;
}
if(!(validate44(data3, {instancePath:instancePath+"/allowedHostPorts/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
}
if(data.applicationSecurityGroups !== undefined){
let data4 = data.applicationSecurityGroups;
if((!(Array.isArray(data4))) && (data4 !== null)){
const err6 = {instancePath:instancePath+"/applicationSecurityGroups",keyword:"type",params:{type: "array"},parentSchema:schema18.properties.applicationSecurityGroups,data:data4};
(vErrors ??= []).push(err6);
errors++;
}
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if(typeof data5 !== "string"){
const err7 = {instancePath:instancePath+"/applicationSecurityGroups/" + i2,keyword:"type",params:{type: "string"},parentSchema:schema18.properties.applicationSecurityGroups.items,data:data5};
(vErrors ??= []).push(err7);
errors++;
}
}
}
}
}
validate41.errors = vErrors;
return errors === 0;
}

const schema21 = {"type":"object","nullable":true,"properties":{"disableOutboundNat":{"type":"boolean","nullable":true}},"additionalProperties":false};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema21,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "disableOutboundNat")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema21,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.disableOutboundNat !== undefined){
let data0 = data.disableOutboundNat;
if((typeof data0 !== "boolean") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/disableOutboundNat",keyword:"type",params:{type: "boolean"},parentSchema:schema21.properties.disableOutboundNat,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
}
validate47.errors = vErrors;
return errors === 0;
}

const schema22 = {"type":"object","nullable":true,"properties":{"enableVTPM":{"type":"boolean","nullable":true},"enableSecureBoot":{"type":"boolean","nullable":true},"sshAccess":{"type":"string","nullable":true}},"additionalProperties":false};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema22,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "enableVTPM") || (key0 === "enableSecureBoot")) || (key0 === "sshAccess"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema22,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.enableVTPM !== undefined){
let data0 = data.enableVTPM;
if((typeof data0 !== "boolean") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/enableVTPM",keyword:"type",params:{type: "boolean"},parentSchema:schema22.properties.enableVTPM,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.enableSecureBoot !== undefined){
let data1 = data.enableSecureBoot;
if((typeof data1 !== "boolean") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/enableSecureBoot",keyword:"type",params:{type: "boolean"},parentSchema:schema22.properties.enableSecureBoot,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.sshAccess !== undefined){
let data2 = data.sshAccess;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/sshAccess",keyword:"type",params:{type: "string"},parentSchema:schema22.properties.sshAccess,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
}
}
validate49.errors = vErrors;
return errors === 0;
}

const schema23 = {"type":"object","nullable":true,"properties":{"driver":{"type":"string","nullable":true}},"additionalProperties":false};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema23,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "driver")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema23,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.driver !== undefined){
let data0 = data.driver;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/driver",keyword:"type",params:{type: "string"},parentSchema:schema23.properties.driver,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
}
validate51.errors = vErrors;
return errors === 0;
}

const schema24 = {"type":"object","nullable":true,"properties":{"publicIPPrefixSize":{"type":"integer","nullable":true,"minimum":28,"maximum":31}},"additionalProperties":false};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema24,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "publicIPPrefixSize")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema24,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.publicIPPrefixSize !== undefined){
let data0 = data.publicIPPrefixSize;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
const err2 = {instancePath:instancePath+"/publicIPPrefixSize",keyword:"type",params:{type: "integer"},parentSchema:schema24.properties.publicIPPrefixSize,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
if(typeof data0 == "number"){
if(data0 > 31 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/publicIPPrefixSize",keyword:"maximum",params:{comparison: "<=", limit: 31},parentSchema:schema24.properties.publicIPPrefixSize,data:data0};
(vErrors ??= []).push(err3);
errors++;
}
if(data0 < 28 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/publicIPPrefixSize",keyword:"minimum",params:{comparison: ">=", limit: 28},parentSchema:schema24.properties.publicIPPrefixSize,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
}
}
validate53.errors = vErrors;
return errors === 0;
}

const schema25 = {"type":"object","nullable":true,"properties":{"scale":{"$ref":"#/$defs/ScaleProfile"}},"additionalProperties":false};
const schema26 = {"type":"object","nullable":true,"properties":{"manual":{"type":"array","nullable":true,"items":{"$ref":"#/$defs/ManualScaleProfile","type":"object"}}},"additionalProperties":false};
const schema27 = {"type":"object","nullable":true,"properties":{"size":{"type":"string","nullable":true},"count":{"type":"integer","nullable":true}},"additionalProperties":false};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema27,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "size") || (key0 === "count"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema27,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.size !== undefined){
let data0 = data.size;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/size",keyword:"type",params:{type: "string"},parentSchema:schema27.properties.size,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.count !== undefined){
let data1 = data.count;
if((!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) && (data1 !== null)){
const err3 = {instancePath:instancePath+"/count",keyword:"type",params:{type: "integer"},parentSchema:schema27.properties.count,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
}
validate57.errors = vErrors;
return errors === 0;
}


function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema26,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "manual")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema26,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.manual !== undefined){
let data0 = data.manual;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err2 = {instancePath:instancePath+"/manual",keyword:"type",params:{type: "array"},parentSchema:schema26.properties.manual,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err3 = {instancePath:instancePath+"/manual/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema26.properties.manual.items,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
if(!(validate57(data1, {instancePath:instancePath+"/manual/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
}
}
validate56.errors = vErrors;
return errors === 0;
}


function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema25,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "scale")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema25,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.scale !== undefined){
if(!(validate56(data.scale, {instancePath:instancePath+"/scale",parentData:data,parentDataProperty:"scale",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
validate55.errors = vErrors;
return errors === 0;
}

const schema28 = {"type":"object","nullable":true,"properties":{"size":{"type":"string","nullable":true},"count":{"type":"integer","nullable":true}},"additionalProperties":false};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema28,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "size") || (key0 === "count"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema28,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.size !== undefined){
let data0 = data.size;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/size",keyword:"type",params:{type: "string"},parentSchema:schema28.properties.size,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.count !== undefined){
let data1 = data.count;
if((!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) && (data1 !== null)){
const err3 = {instancePath:instancePath+"/count",keyword:"type",params:{type: "integer"},parentSchema:schema28.properties.count,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
}
validate61.errors = vErrors;
return errors === 0;
}

const schema29 = {"type":"object","nullable":true,"properties":{"provisioningError":{"const":null,"readOnly":true}},"additionalProperties":false};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema29,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "provisioningError")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema29,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.provisioningError !== undefined){
let data0 = data.provisioningError;
if(null !== data0){
const err2 = {instancePath:instancePath+"/provisioningError",keyword:"const",params:{allowedValue: schema29.properties.provisioningError.const},parentSchema:schema29.properties.provisioningError,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
}
validate63.errors = vErrors;
return errors === 0;
}

const schema30 = {"type":"object","nullable":true,"properties":{"mode":{"type":"string","nullable":true},"state":{"const":null,"readOnly":true},"vnetDNSOverrides":{"$ref":"#/$defs/LocalDNSProfileVnetDNSOverrides"},"kubeDNSOverrides":{"$ref":"#/$defs/LocalDNSProfileKubeDNSOverrides"}},"additionalProperties":false};
const schema31 = {"type":"object","nullable":true,"properties":{},"additionalProperties":{"$ref":"#/$defs/LocalDNSOverride","type":"object"}};
const schema32 = {"type":"object","nullable":true,"properties":{"queryLogging":{"type":"string","nullable":true},"protocol":{"type":"string","nullable":true},"forwardDestination":{"type":"string","nullable":true},"forwardPolicy":{"type":"string","nullable":true},"maxConcurrent":{"type":"integer","nullable":true},"cacheDurationInSeconds":{"type":"integer","nullable":true},"serveStaleDurationInSeconds":{"type":"integer","nullable":true},"serveStale":{"type":"string","nullable":true}},"additionalProperties":false};

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema32,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "queryLogging") || (key0 === "protocol")) || (key0 === "forwardDestination")) || (key0 === "forwardPolicy")) || (key0 === "maxConcurrent")) || (key0 === "cacheDurationInSeconds")) || (key0 === "serveStaleDurationInSeconds")) || (key0 === "serveStale"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema32,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.queryLogging !== undefined){
let data0 = data.queryLogging;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/queryLogging",keyword:"type",params:{type: "string"},parentSchema:schema32.properties.queryLogging,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.protocol !== undefined){
let data1 = data.protocol;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/protocol",keyword:"type",params:{type: "string"},parentSchema:schema32.properties.protocol,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.forwardDestination !== undefined){
let data2 = data.forwardDestination;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/forwardDestination",keyword:"type",params:{type: "string"},parentSchema:schema32.properties.forwardDestination,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.forwardPolicy !== undefined){
let data3 = data.forwardPolicy;
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/forwardPolicy",keyword:"type",params:{type: "string"},parentSchema:schema32.properties.forwardPolicy,data:data3};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.maxConcurrent !== undefined){
let data4 = data.maxConcurrent;
if((!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) && (data4 !== null)){
const err6 = {instancePath:instancePath+"/maxConcurrent",keyword:"type",params:{type: "integer"},parentSchema:schema32.properties.maxConcurrent,data:data4};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.cacheDurationInSeconds !== undefined){
let data5 = data.cacheDurationInSeconds;
if((!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))) && (data5 !== null)){
const err7 = {instancePath:instancePath+"/cacheDurationInSeconds",keyword:"type",params:{type: "integer"},parentSchema:schema32.properties.cacheDurationInSeconds,data:data5};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.serveStaleDurationInSeconds !== undefined){
let data6 = data.serveStaleDurationInSeconds;
if((!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))) && (data6 !== null)){
const err8 = {instancePath:instancePath+"/serveStaleDurationInSeconds",keyword:"type",params:{type: "integer"},parentSchema:schema32.properties.serveStaleDurationInSeconds,data:data6};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.serveStale !== undefined){
let data7 = data.serveStale;
if((typeof data7 !== "string") && (data7 !== null)){
const err9 = {instancePath:instancePath+"/serveStale",keyword:"type",params:{type: "string"},parentSchema:schema32.properties.serveStale,data:data7};
(vErrors ??= []).push(err9);
errors++;
}
}
}
validate67.errors = vErrors;
return errors === 0;
}


function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema31,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err1 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"},parentSchema:schema31.additionalProperties,data:data0};
(vErrors ??= []).push(err1);
errors++;
}
if(!(validate67(data0, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
}
validate66.errors = vErrors;
return errors === 0;
}

const schema33 = {"type":"object","nullable":true,"properties":{},"additionalProperties":{"$ref":"#/$defs/LocalDNSOverride","type":"object"}};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema33,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err1 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"},parentSchema:schema33.additionalProperties,data:data0};
(vErrors ??= []).push(err1);
errors++;
}
if(!(validate67(data0, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
}
validate70.errors = vErrors;
return errors === 0;
}


function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema30,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "mode") || (key0 === "state")) || (key0 === "vnetDNSOverrides")) || (key0 === "kubeDNSOverrides"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema30,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.mode !== undefined){
let data0 = data.mode;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/mode",keyword:"type",params:{type: "string"},parentSchema:schema30.properties.mode,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.state !== undefined){
let data1 = data.state;
if(null !== data1){
const err3 = {instancePath:instancePath+"/state",keyword:"const",params:{allowedValue: schema30.properties.state.const},parentSchema:schema30.properties.state,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.vnetDNSOverrides !== undefined){
if(!(validate66(data.vnetDNSOverrides, {instancePath:instancePath+"/vnetDNSOverrides",parentData:data,parentDataProperty:"vnetDNSOverrides",rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.kubeDNSOverrides !== undefined){
if(!(validate70(data.kubeDNSOverrides, {instancePath:instancePath+"/kubeDNSOverrides",parentData:data,parentDataProperty:"kubeDNSOverrides",rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
}
validate65.errors = vErrors;
return errors === 0;
}


function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema9,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "name"},parentSchema:schema9,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!(func2.call(schema9.properties, key0))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema9,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
const err3 = {instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]{0,11}$"},parentSchema:schema9.properties.name,data:data0};
(vErrors ??= []).push(err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},parentSchema:schema9.properties.name,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.eTag !== undefined){
let data1 = data.eTag;
if(null !== data1){
const err5 = {instancePath:instancePath+"/eTag",keyword:"const",params:{allowedValue: schema9.properties.eTag.const},parentSchema:schema9.properties.eTag,data:data1};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.count !== undefined){
let data2 = data.count;
if((!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) && (data2 !== null)){
const err6 = {instancePath:instancePath+"/count",keyword:"type",params:{type: "integer"},parentSchema:schema9.properties.count,data:data2};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.vmSize !== undefined){
let data3 = data.vmSize;
if((typeof data3 !== "string") && (data3 !== null)){
const err7 = {instancePath:instancePath+"/vmSize",keyword:"type",params:{type: "string"},parentSchema:schema9.properties.vmSize,data:data3};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.osDiskSizeGB !== undefined){
let data4 = data.osDiskSizeGB;
if((!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) && (data4 !== null)){
const err8 = {instancePath:instancePath+"/osDiskSizeGB",keyword:"type",params:{type: "integer"},parentSchema:schema9.properties.osDiskSizeGB,data:data4};
(vErrors ??= []).push(err8);
errors++;
}
if(typeof data4 == "number"){
if(data4 > 2048 || isNaN(data4)){
const err9 = {instancePath:instancePath+"/osDiskSizeGB",keyword:"maximum",params:{comparison: "<=", limit: 2048},parentSchema:schema9.properties.osDiskSizeGB,data:data4};
(vErrors ??= []).push(err9);
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/osDiskSizeGB",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema9.properties.osDiskSizeGB,data:data4};
(vErrors ??= []).push(err10);
errors++;
}
}
}
if(data.osDiskType !== undefined){
let data5 = data.osDiskType;
if((typeof data5 !== "string") && (data5 !== null)){
const err11 = {instancePath:instancePath+"/osDiskType",keyword:"type",params:{type: "string"},parentSchema:schema9.properties.osDiskType,data:data5};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.kubeletDiskType !== undefined){
let data6 = data.kubeletDiskType;
if((typeof data6 !== "string") && (data6 !== null)){
const err12 = {instancePath:instancePath+"/kubeletDiskType",keyword:"type",params:{type: "string"},parentSchema:schema9.properties.kubeletDiskType,data:data6};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data.workloadRuntime !== undefined){
let data7 = data.workloadRuntime;
if((typeof data7 !== "string") && (data7 !== null)){
const err13 = {instancePath:instancePath+"/workloadRuntime",keyword:"type",params:{type: "string"},parentSchema:schema9.properties.workloadRuntime,data:data7};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data.messageOfTheDay !== undefined){
let data8 = data.messageOfTheDay;
if((typeof data8 !== "string") && (data8 !== null)){
const err14 = {instancePath:instancePath+"/messageOfTheDay",keyword:"type",params:{type: "string"},parentSchema:schema9.properties.messageOfTheDay,data:data8};
(vErrors ??= []).push(err14);
errors++;
}
}
if(data.vnetSubnetID !== undefined){
let data9 = data.vnetSubnetID;
if((typeof data9 !== "string") && (data9 !== null)){
const err15 = {instancePath:instancePath+"/vnetSubnetID",keyword:"type",params:{type: "string"},parentSchema:schema9.properties.vnetSubnetID,data:data9};
(vErrors ??= []).push(err15);
errors++;
}
}
if(data.podSubnetID !== undefined){
let data10 = data.podSubnetID;
if((typeof data10 !== "string") && (data10 !== null)){
const err16 = {instancePath:instancePath+"/podSubnetID",keyword:"type",params:{type: "string"},parentSchema:schema9.properties.podSubnetID,data:data10};
(vErrors ??= []).push(err16);
errors++;
}
}
if(data.podIPAllocationMode !== undefined){
let data11 = data.podIPAllocationMode;
if((typeof data11 !== "string") && (data11 !== null)){
const err17 = {instancePath:instancePath+"/podIPAllocationMode",keyword:"type",params:{type: "string"},parentSchema:schema9.properties.podIPAllocationMode,data:data11};
(vErrors ??= []).push(err17);
errors++;
}
}
if(data.maxPods !== undefined){
let data12 = data.maxPods;
if((!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))) && (data12 !== null)){
const err18 = {instancePath:instancePath+"/maxPods",keyword:"type",params:{type: "integer"},parentSchema:schema9.properties.maxPods,data:data12};
(vErrors ??= []).push(err18);
errors++;
}
}
if(data.osType !== undefined){
let data13 = data.osType;
if((typeof data13 !== "string") && (data13 !== null)){
const err19 = {instancePath:instancePath+"/osType",keyword:"type",params:{type: "string"},parentSchema:schema9.properties.osType,data:data13};
(vErrors ??= []).push(err19);
errors++;
}
}
if(data.osSKU !== undefined){
let data14 = data.osSKU;
if((typeof data14 !== "string") && (data14 !== null)){
const err20 = {instancePath:instancePath+"/osSKU",keyword:"type",params:{type: "string"},parentSchema:schema9.properties.osSKU,data:data14};
(vErrors ??= []).push(err20);
errors++;
}
}
if(data.maxCount !== undefined){
let data15 = data.maxCount;
if((!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))) && (data15 !== null)){
const err21 = {instancePath:instancePath+"/maxCount",keyword:"type",params:{type: "integer"},parentSchema:schema9.properties.maxCount,data:data15};
(vErrors ??= []).push(err21);
errors++;
}
}
if(data.minCount !== undefined){
let data16 = data.minCount;
if((!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))) && (data16 !== null)){
const err22 = {instancePath:instancePath+"/minCount",keyword:"type",params:{type: "integer"},parentSchema:schema9.properties.minCount,data:data16};
(vErrors ??= []).push(err22);
errors++;
}
}
if(data.enableAutoScaling !== undefined){
let data17 = data.enableAutoScaling;
if((typeof data17 !== "boolean") && (data17 !== null)){
const err23 = {instancePath:instancePath+"/enableAutoScaling",keyword:"type",params:{type: "boolean"},parentSchema:schema9.properties.enableAutoScaling,data:data17};
(vErrors ??= []).push(err23);
errors++;
}
}
if(data.scaleDownMode !== undefined){
let data18 = data.scaleDownMode;
if((typeof data18 !== "string") && (data18 !== null)){
const err24 = {instancePath:instancePath+"/scaleDownMode",keyword:"type",params:{type: "string"},parentSchema:schema9.properties.scaleDownMode,data:data18};
(vErrors ??= []).push(err24);
errors++;
}
}
if(data.type !== undefined){
let data19 = data.type;
if((typeof data19 !== "string") && (data19 !== null)){
const err25 = {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"},parentSchema:schema9.properties.type,data:data19};
(vErrors ??= []).push(err25);
errors++;
}
}
if(data.mode !== undefined){
let data20 = data.mode;
if((typeof data20 !== "string") && (data20 !== null)){
const err26 = {instancePath:instancePath+"/mode",keyword:"type",params:{type: "string"},parentSchema:schema9.properties.mode,data:data20};
(vErrors ??= []).push(err26);
errors++;
}
}
if(data.orchestratorVersion !== undefined){
let data21 = data.orchestratorVersion;
if((typeof data21 !== "string") && (data21 !== null)){
const err27 = {instancePath:instancePath+"/orchestratorVersion",keyword:"type",params:{type: "string"},parentSchema:schema9.properties.orchestratorVersion,data:data21};
(vErrors ??= []).push(err27);
errors++;
}
}
if(data.currentOrchestratorVersion !== undefined){
let data22 = data.currentOrchestratorVersion;
if(null !== data22){
const err28 = {instancePath:instancePath+"/currentOrchestratorVersion",keyword:"const",params:{allowedValue: schema9.properties.currentOrchestratorVersion.const},parentSchema:schema9.properties.currentOrchestratorVersion,data:data22};
(vErrors ??= []).push(err28);
errors++;
}
}
if(data.nodeImageVersion !== undefined){
let data23 = data.nodeImageVersion;
if(null !== data23){
const err29 = {instancePath:instancePath+"/nodeImageVersion",keyword:"const",params:{allowedValue: schema9.properties.nodeImageVersion.const},parentSchema:schema9.properties.nodeImageVersion,data:data23};
(vErrors ??= []).push(err29);
errors++;
}
}
if(data.upgradeSettings !== undefined){
if(!(validate25(data.upgradeSettings, {instancePath:instancePath+"/upgradeSettings",parentData:data,parentDataProperty:"upgradeSettings",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.provisioningState !== undefined){
let data25 = data.provisioningState;
if(null !== data25){
const err30 = {instancePath:instancePath+"/provisioningState",keyword:"const",params:{allowedValue: schema9.properties.provisioningState.const},parentSchema:schema9.properties.provisioningState,data:data25};
(vErrors ??= []).push(err30);
errors++;
}
}
if(data.powerState !== undefined){
if(!(validate27(data.powerState, {instancePath:instancePath+"/powerState",parentData:data,parentDataProperty:"powerState",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.availabilityZones !== undefined){
let data27 = data.availabilityZones;
if((!(Array.isArray(data27))) && (data27 !== null)){
const err31 = {instancePath:instancePath+"/availabilityZones",keyword:"type",params:{type: "array"},parentSchema:schema9.properties.availabilityZones,data:data27};
(vErrors ??= []).push(err31);
errors++;
}
if(Array.isArray(data27)){
const len0 = data27.length;
for(let i0=0; i0<len0; i0++){
let data28 = data27[i0];
if(typeof data28 !== "string"){
const err32 = {instancePath:instancePath+"/availabilityZones/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema9.properties.availabilityZones.items,data:data28};
(vErrors ??= []).push(err32);
errors++;
}
}
}
}
if(data.enableNodePublicIP !== undefined){
let data29 = data.enableNodePublicIP;
if((typeof data29 !== "boolean") && (data29 !== null)){
const err33 = {instancePath:instancePath+"/enableNodePublicIP",keyword:"type",params:{type: "boolean"},parentSchema:schema9.properties.enableNodePublicIP,data:data29};
(vErrors ??= []).push(err33);
errors++;
}
}
if(data.nodePublicIPPrefixID !== undefined){
let data30 = data.nodePublicIPPrefixID;
if((typeof data30 !== "string") && (data30 !== null)){
const err34 = {instancePath:instancePath+"/nodePublicIPPrefixID",keyword:"type",params:{type: "string"},parentSchema:schema9.properties.nodePublicIPPrefixID,data:data30};
(vErrors ??= []).push(err34);
errors++;
}
}
if(data.scaleSetPriority !== undefined){
let data31 = data.scaleSetPriority;
if((typeof data31 !== "string") && (data31 !== null)){
const err35 = {instancePath:instancePath+"/scaleSetPriority",keyword:"type",params:{type: "string"},parentSchema:schema9.properties.scaleSetPriority,data:data31};
(vErrors ??= []).push(err35);
errors++;
}
}
if(data.scaleSetEvictionPolicy !== undefined){
let data32 = data.scaleSetEvictionPolicy;
if((typeof data32 !== "string") && (data32 !== null)){
const err36 = {instancePath:instancePath+"/scaleSetEvictionPolicy",keyword:"type",params:{type: "string"},parentSchema:schema9.properties.scaleSetEvictionPolicy,data:data32};
(vErrors ??= []).push(err36);
errors++;
}
}
if(data.spotMaxPrice !== undefined){
let data33 = data.spotMaxPrice;
if((!((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33)))) && (data33 !== null)){
const err37 = {instancePath:instancePath+"/spotMaxPrice",keyword:"type",params:{type: "integer"},parentSchema:schema9.properties.spotMaxPrice,data:data33};
(vErrors ??= []).push(err37);
errors++;
}
}
if(data.tags !== undefined){
if(!(validate29(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data.nodeLabels !== undefined){
if(!(validate31(data.nodeLabels, {instancePath:instancePath+"/nodeLabels",parentData:data,parentDataProperty:"nodeLabels",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.nodeTaints !== undefined){
let data36 = data.nodeTaints;
if((!(Array.isArray(data36))) && (data36 !== null)){
const err38 = {instancePath:instancePath+"/nodeTaints",keyword:"type",params:{type: "array"},parentSchema:schema9.properties.nodeTaints,data:data36};
(vErrors ??= []).push(err38);
errors++;
}
if(Array.isArray(data36)){
const len1 = data36.length;
for(let i1=0; i1<len1; i1++){
let data37 = data36[i1];
if(typeof data37 !== "string"){
const err39 = {instancePath:instancePath+"/nodeTaints/" + i1,keyword:"type",params:{type: "string"},parentSchema:schema9.properties.nodeTaints.items,data:data37};
(vErrors ??= []).push(err39);
errors++;
}
}
}
}
if(data.proximityPlacementGroupID !== undefined){
let data38 = data.proximityPlacementGroupID;
if((typeof data38 !== "string") && (data38 !== null)){
const err40 = {instancePath:instancePath+"/proximityPlacementGroupID",keyword:"type",params:{type: "string"},parentSchema:schema9.properties.proximityPlacementGroupID,data:data38};
(vErrors ??= []).push(err40);
errors++;
}
}
if(data.kubeletConfig !== undefined){
if(!(validate33(data.kubeletConfig, {instancePath:instancePath+"/kubeletConfig",parentData:data,parentDataProperty:"kubeletConfig",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.linuxOSConfig !== undefined){
if(!(validate35(data.linuxOSConfig, {instancePath:instancePath+"/linuxOSConfig",parentData:data,parentDataProperty:"linuxOSConfig",rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.enableEncryptionAtHost !== undefined){
let data41 = data.enableEncryptionAtHost;
if((typeof data41 !== "boolean") && (data41 !== null)){
const err41 = {instancePath:instancePath+"/enableEncryptionAtHost",keyword:"type",params:{type: "boolean"},parentSchema:schema9.properties.enableEncryptionAtHost,data:data41};
(vErrors ??= []).push(err41);
errors++;
}
}
if(data.enableUltraSSD !== undefined){
let data42 = data.enableUltraSSD;
if((typeof data42 !== "boolean") && (data42 !== null)){
const err42 = {instancePath:instancePath+"/enableUltraSSD",keyword:"type",params:{type: "boolean"},parentSchema:schema9.properties.enableUltraSSD,data:data42};
(vErrors ??= []).push(err42);
errors++;
}
}
if(data.enableFIPS !== undefined){
let data43 = data.enableFIPS;
if((typeof data43 !== "boolean") && (data43 !== null)){
const err43 = {instancePath:instancePath+"/enableFIPS",keyword:"type",params:{type: "boolean"},parentSchema:schema9.properties.enableFIPS,data:data43};
(vErrors ??= []).push(err43);
errors++;
}
}
if(data.gpuInstanceProfile !== undefined){
let data44 = data.gpuInstanceProfile;
if((typeof data44 !== "string") && (data44 !== null)){
const err44 = {instancePath:instancePath+"/gpuInstanceProfile",keyword:"type",params:{type: "string"},parentSchema:schema9.properties.gpuInstanceProfile,data:data44};
(vErrors ??= []).push(err44);
errors++;
}
}
if(data.creationData !== undefined){
if(!(validate39(data.creationData, {instancePath:instancePath+"/creationData",parentData:data,parentDataProperty:"creationData",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.capacityReservationGroupID !== undefined){
let data46 = data.capacityReservationGroupID;
if((typeof data46 !== "string") && (data46 !== null)){
const err45 = {instancePath:instancePath+"/capacityReservationGroupID",keyword:"type",params:{type: "string"},parentSchema:schema9.properties.capacityReservationGroupID,data:data46};
(vErrors ??= []).push(err45);
errors++;
}
}
if(data.hostGroupID !== undefined){
let data47 = data.hostGroupID;
if((typeof data47 !== "string") && (data47 !== null)){
const err46 = {instancePath:instancePath+"/hostGroupID",keyword:"type",params:{type: "string"},parentSchema:schema9.properties.hostGroupID,data:data47};
(vErrors ??= []).push(err46);
errors++;
}
}
if(data.networkProfile !== undefined){
if(!(validate41(data.networkProfile, {instancePath:instancePath+"/networkProfile",parentData:data,parentDataProperty:"networkProfile",rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data.windowsProfile !== undefined){
if(!(validate47(data.windowsProfile, {instancePath:instancePath+"/windowsProfile",parentData:data,parentDataProperty:"windowsProfile",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.securityProfile !== undefined){
if(!(validate49(data.securityProfile, {instancePath:instancePath+"/securityProfile",parentData:data,parentDataProperty:"securityProfile",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data.gpuProfile !== undefined){
if(!(validate51(data.gpuProfile, {instancePath:instancePath+"/gpuProfile",parentData:data,parentDataProperty:"gpuProfile",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data.gatewayProfile !== undefined){
if(!(validate53(data.gatewayProfile, {instancePath:instancePath+"/gatewayProfile",parentData:data,parentDataProperty:"gatewayProfile",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.virtualMachinesProfile !== undefined){
if(!(validate55(data.virtualMachinesProfile, {instancePath:instancePath+"/virtualMachinesProfile",parentData:data,parentDataProperty:"virtualMachinesProfile",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.virtualMachineNodesStatus !== undefined){
let data54 = data.virtualMachineNodesStatus;
if((!(Array.isArray(data54))) && (data54 !== null)){
const err47 = {instancePath:instancePath+"/virtualMachineNodesStatus",keyword:"type",params:{type: "array"},parentSchema:schema9.properties.virtualMachineNodesStatus,data:data54};
(vErrors ??= []).push(err47);
errors++;
}
if(Array.isArray(data54)){
const len2 = data54.length;
for(let i2=0; i2<len2; i2++){
let data55 = data54[i2];
if(!(data55 && typeof data55 == "object" && !Array.isArray(data55))){
const err48 = {instancePath:instancePath+"/virtualMachineNodesStatus/" + i2,keyword:"type",params:{type: "object"},parentSchema:schema9.properties.virtualMachineNodesStatus.items,data:data55};
(vErrors ??= []).push(err48);
errors++;
}
if(!(validate61(data55, {instancePath:instancePath+"/virtualMachineNodesStatus/" + i2,parentData:data54,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
}
if(data.status !== undefined){
if(!(validate63(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.localDNSProfile !== undefined){
if(!(validate65(data.localDNSProfile, {instancePath:instancePath+"/localDNSProfile",parentData:data,parentDataProperty:"localDNSProfile",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
}
validate24.errors = vErrors;
return errors === 0;
}

const schema34 = {"type":"object","nullable":true,"properties":{"adminUsername":{"type":"string","pattern":"^[A-Za-z][-A-Za-z0-9_]*$"},"ssh":{"$ref":"#/$defs/ContainerServiceSshConfiguration","type":"object"}},"required":["adminUsername","ssh"],"additionalProperties":false};
const pattern2 = new RegExp("^[A-Za-z][-A-Za-z0-9_]*$", "u");
const schema35 = {"type":"object","nullable":true,"properties":{"publicKeys":{"type":"array","items":{"$ref":"#/$defs/ContainerServiceSshPublicKey","type":"object"}}},"required":["publicKeys"],"additionalProperties":false};
const schema36 = {"type":"object","nullable":true,"properties":{"keyData":{"type":"string"}},"required":["keyData"],"additionalProperties":false};

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema36,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.keyData === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "keyData"},parentSchema:schema36,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!(key0 === "keyData")){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema36,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.keyData !== undefined){
let data0 = data.keyData;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/keyData",keyword:"type",params:{type: "string"},parentSchema:schema36.properties.keyData,data:data0};
(vErrors ??= []).push(err3);
errors++;
}
}
}
validate77.errors = vErrors;
return errors === 0;
}


function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema35,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.publicKeys === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "publicKeys"},parentSchema:schema35,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!(key0 === "publicKeys")){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema35,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.publicKeys !== undefined){
let data0 = data.publicKeys;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err3 = {instancePath:instancePath+"/publicKeys/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema35.properties.publicKeys.items,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
if(!(validate77(data1, {instancePath:instancePath+"/publicKeys/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/publicKeys",keyword:"type",params:{type: "array"},parentSchema:schema35.properties.publicKeys,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
}
validate76.errors = vErrors;
return errors === 0;
}


function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema34,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.adminUsername === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "adminUsername"},parentSchema:schema34,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.ssh === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "ssh"},parentSchema:schema34,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(!((key0 === "adminUsername") || (key0 === "ssh"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema34,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.adminUsername !== undefined){
let data0 = data.adminUsername;
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
const err4 = {instancePath:instancePath+"/adminUsername",keyword:"pattern",params:{pattern: "^[A-Za-z][-A-Za-z0-9_]*$"},parentSchema:schema34.properties.adminUsername,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/adminUsername",keyword:"type",params:{type: "string"},parentSchema:schema34.properties.adminUsername,data:data0};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.ssh !== undefined){
let data1 = data.ssh;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err6 = {instancePath:instancePath+"/ssh",keyword:"type",params:{type: "object"},parentSchema:schema34.properties.ssh,data:data1};
(vErrors ??= []).push(err6);
errors++;
}
if(!(validate76(data1, {instancePath:instancePath+"/ssh",parentData:data,parentDataProperty:"ssh",rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
}
validate75.errors = vErrors;
return errors === 0;
}

const schema37 = {"type":"object","nullable":true,"properties":{"adminUsername":{"type":"string"},"adminPassword":{"type":"string","nullable":true,"writeOnly":true},"licenseType":{"type":"string","nullable":true},"enableCSIProxy":{"type":"boolean","nullable":true},"gmsaProfile":{"$ref":"#/$defs/WindowsGmsaProfile"}},"required":["adminUsername"],"additionalProperties":false};
const schema38 = {"type":"object","nullable":true,"properties":{"enabled":{"type":"boolean","nullable":true},"dnsServer":{"type":"string","nullable":true},"rootDomainName":{"type":"string","nullable":true}},"additionalProperties":false};

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema38,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "enabled") || (key0 === "dnsServer")) || (key0 === "rootDomainName"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema38,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.enabled !== undefined){
let data0 = data.enabled;
if((typeof data0 !== "boolean") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/enabled",keyword:"type",params:{type: "boolean"},parentSchema:schema38.properties.enabled,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.dnsServer !== undefined){
let data1 = data.dnsServer;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/dnsServer",keyword:"type",params:{type: "string"},parentSchema:schema38.properties.dnsServer,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.rootDomainName !== undefined){
let data2 = data.rootDomainName;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/rootDomainName",keyword:"type",params:{type: "string"},parentSchema:schema38.properties.rootDomainName,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
}
}
validate82.errors = vErrors;
return errors === 0;
}


function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema37,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.adminUsername === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "adminUsername"},parentSchema:schema37,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!(((((key0 === "adminUsername") || (key0 === "adminPassword")) || (key0 === "licenseType")) || (key0 === "enableCSIProxy")) || (key0 === "gmsaProfile"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema37,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.adminUsername !== undefined){
let data0 = data.adminUsername;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/adminUsername",keyword:"type",params:{type: "string"},parentSchema:schema37.properties.adminUsername,data:data0};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.adminPassword !== undefined){
let data1 = data.adminPassword;
if((typeof data1 !== "string") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/adminPassword",keyword:"type",params:{type: "string"},parentSchema:schema37.properties.adminPassword,data:data1};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.licenseType !== undefined){
let data2 = data.licenseType;
if((typeof data2 !== "string") && (data2 !== null)){
const err5 = {instancePath:instancePath+"/licenseType",keyword:"type",params:{type: "string"},parentSchema:schema37.properties.licenseType,data:data2};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.enableCSIProxy !== undefined){
let data3 = data.enableCSIProxy;
if((typeof data3 !== "boolean") && (data3 !== null)){
const err6 = {instancePath:instancePath+"/enableCSIProxy",keyword:"type",params:{type: "boolean"},parentSchema:schema37.properties.enableCSIProxy,data:data3};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.gmsaProfile !== undefined){
if(!(validate82(data.gmsaProfile, {instancePath:instancePath+"/gmsaProfile",parentData:data,parentDataProperty:"gmsaProfile",rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
}
validate81.errors = vErrors;
return errors === 0;
}

const schema39 = {"type":"object","nullable":true,"properties":{"clientId":{"type":"string"},"secret":{"type":"string","nullable":true,"writeOnly":true}},"required":["clientId"],"additionalProperties":false};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema39,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clientId === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "clientId"},parentSchema:schema39,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "clientId") || (key0 === "secret"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema39,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.clientId !== undefined){
let data0 = data.clientId;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/clientId",keyword:"type",params:{type: "string"},parentSchema:schema39.properties.clientId,data:data0};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.secret !== undefined){
let data1 = data.secret;
if((typeof data1 !== "string") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/secret",keyword:"type",params:{type: "string"},parentSchema:schema39.properties.secret,data:data1};
(vErrors ??= []).push(err4);
errors++;
}
}
}
validate85.errors = vErrors;
return errors === 0;
}

const schema40 = {"type":"object","nullable":true,"properties":{},"additionalProperties":{"$ref":"#/$defs/ManagedClusterAddonProfile","type":"object"}};
const schema41 = {"type":"object","nullable":true,"properties":{"enabled":{"type":"boolean"},"config":{"$ref":"#/$defs/ManagedClusterAddonProfileConfig"},"identity":{"const":null,"readOnly":true}},"required":["enabled"],"additionalProperties":false};
const schema42 = {"type":"object","nullable":true,"properties":{},"additionalProperties":{"type":"string"}};

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema42,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},parentSchema:schema42.additionalProperties,data:data0};
(vErrors ??= []).push(err1);
errors++;
}
}
}
validate89.errors = vErrors;
return errors === 0;
}


function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema41,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.enabled === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "enabled"},parentSchema:schema41,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!(((key0 === "enabled") || (key0 === "config")) || (key0 === "identity"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema41,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.enabled !== undefined){
let data0 = data.enabled;
if(typeof data0 !== "boolean"){
const err3 = {instancePath:instancePath+"/enabled",keyword:"type",params:{type: "boolean"},parentSchema:schema41.properties.enabled,data:data0};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.config !== undefined){
if(!(validate89(data.config, {instancePath:instancePath+"/config",parentData:data,parentDataProperty:"config",rootData}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
if(data.identity !== undefined){
let data2 = data.identity;
if(null !== data2){
const err4 = {instancePath:instancePath+"/identity",keyword:"const",params:{allowedValue: schema41.properties.identity.const},parentSchema:schema41.properties.identity,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
}
}
validate88.errors = vErrors;
return errors === 0;
}


function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema40,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err1 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"},parentSchema:schema40.additionalProperties,data:data0};
(vErrors ??= []).push(err1);
errors++;
}
if(!(validate88(data0, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
}
}
validate87.errors = vErrors;
return errors === 0;
}

const schema43 = {"type":"object","nullable":true,"properties":{"enabled":{"type":"boolean","nullable":true},"allowNetworkPluginKubenet":{"type":"boolean","nullable":true},"userAssignedIdentities":{"type":"array","nullable":true,"items":{"$ref":"#/$defs/ManagedClusterPodIdentity","type":"object"}},"userAssignedIdentityExceptions":{"type":"array","nullable":true,"items":{"$ref":"#/$defs/ManagedClusterPodIdentityException","type":"object"}}},"additionalProperties":false};
const schema44 = {"type":"object","nullable":true,"properties":{"name":{"type":"string"},"namespace":{"type":"string"},"bindingSelector":{"type":"string","nullable":true},"identity":{"$ref":"#/$defs/UserAssignedIdentity","type":"object"},"provisioningState":{"const":null,"readOnly":true},"provisioningInfo":{"const":null,"readOnly":true}},"required":["name","namespace","identity"],"additionalProperties":false};
const schema45 = {"type":"object","nullable":true,"properties":{"resourceId":{"type":"string","nullable":true},"clientId":{"type":"string","nullable":true},"objectId":{"type":"string","nullable":true}},"additionalProperties":false};

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema45,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "resourceId") || (key0 === "clientId")) || (key0 === "objectId"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema45,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.resourceId !== undefined){
let data0 = data.resourceId;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/resourceId",keyword:"type",params:{type: "string"},parentSchema:schema45.properties.resourceId,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.clientId !== undefined){
let data1 = data.clientId;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/clientId",keyword:"type",params:{type: "string"},parentSchema:schema45.properties.clientId,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.objectId !== undefined){
let data2 = data.objectId;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/objectId",keyword:"type",params:{type: "string"},parentSchema:schema45.properties.objectId,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
}
}
validate95.errors = vErrors;
return errors === 0;
}


function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema44,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "name"},parentSchema:schema44,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.namespace === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "namespace"},parentSchema:schema44,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.identity === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "identity"},parentSchema:schema44,data};
(vErrors ??= []).push(err3);
errors++;
}
for(const key0 in data){
if(!((((((key0 === "name") || (key0 === "namespace")) || (key0 === "bindingSelector")) || (key0 === "identity")) || (key0 === "provisioningState")) || (key0 === "provisioningInfo"))){
const err4 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema44,data};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},parentSchema:schema44.properties.name,data:data0};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.namespace !== undefined){
let data1 = data.namespace;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/namespace",keyword:"type",params:{type: "string"},parentSchema:schema44.properties.namespace,data:data1};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.bindingSelector !== undefined){
let data2 = data.bindingSelector;
if((typeof data2 !== "string") && (data2 !== null)){
const err7 = {instancePath:instancePath+"/bindingSelector",keyword:"type",params:{type: "string"},parentSchema:schema44.properties.bindingSelector,data:data2};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.identity !== undefined){
let data3 = data.identity;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err8 = {instancePath:instancePath+"/identity",keyword:"type",params:{type: "object"},parentSchema:schema44.properties.identity,data:data3};
(vErrors ??= []).push(err8);
errors++;
}
if(!(validate95(data3, {instancePath:instancePath+"/identity",parentData:data,parentDataProperty:"identity",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
if(data.provisioningState !== undefined){
let data4 = data.provisioningState;
if(null !== data4){
const err9 = {instancePath:instancePath+"/provisioningState",keyword:"const",params:{allowedValue: schema44.properties.provisioningState.const},parentSchema:schema44.properties.provisioningState,data:data4};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.provisioningInfo !== undefined){
let data5 = data.provisioningInfo;
if(null !== data5){
const err10 = {instancePath:instancePath+"/provisioningInfo",keyword:"const",params:{allowedValue: schema44.properties.provisioningInfo.const},parentSchema:schema44.properties.provisioningInfo,data:data5};
(vErrors ??= []).push(err10);
errors++;
}
}
}
validate94.errors = vErrors;
return errors === 0;
}

const schema46 = {"type":"object","nullable":true,"properties":{"name":{"type":"string"},"namespace":{"type":"string"},"podLabels":{"$ref":"#/$defs/ManagedClusterPodIdentityExceptionPodLabels","type":"object"}},"required":["name","namespace","podLabels"],"additionalProperties":false};
const schema47 = {"type":"object","nullable":true,"properties":{},"additionalProperties":{"type":"string"}};

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema47,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},parentSchema:schema47.additionalProperties,data:data0};
(vErrors ??= []).push(err1);
errors++;
}
}
}
validate99.errors = vErrors;
return errors === 0;
}


function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema46,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "name"},parentSchema:schema46,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.namespace === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "namespace"},parentSchema:schema46,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.podLabels === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "podLabels"},parentSchema:schema46,data};
(vErrors ??= []).push(err3);
errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "namespace")) || (key0 === "podLabels"))){
const err4 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema46,data};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},parentSchema:schema46.properties.name,data:data0};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.namespace !== undefined){
let data1 = data.namespace;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/namespace",keyword:"type",params:{type: "string"},parentSchema:schema46.properties.namespace,data:data1};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.podLabels !== undefined){
let data2 = data.podLabels;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err7 = {instancePath:instancePath+"/podLabels",keyword:"type",params:{type: "object"},parentSchema:schema46.properties.podLabels,data:data2};
(vErrors ??= []).push(err7);
errors++;
}
if(!(validate99(data2, {instancePath:instancePath+"/podLabels",parentData:data,parentDataProperty:"podLabels",rootData}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
}
validate98.errors = vErrors;
return errors === 0;
}


function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema43,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "enabled") || (key0 === "allowNetworkPluginKubenet")) || (key0 === "userAssignedIdentities")) || (key0 === "userAssignedIdentityExceptions"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema43,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.enabled !== undefined){
let data0 = data.enabled;
if((typeof data0 !== "boolean") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/enabled",keyword:"type",params:{type: "boolean"},parentSchema:schema43.properties.enabled,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.allowNetworkPluginKubenet !== undefined){
let data1 = data.allowNetworkPluginKubenet;
if((typeof data1 !== "boolean") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/allowNetworkPluginKubenet",keyword:"type",params:{type: "boolean"},parentSchema:schema43.properties.allowNetworkPluginKubenet,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.userAssignedIdentities !== undefined){
let data2 = data.userAssignedIdentities;
if((!(Array.isArray(data2))) && (data2 !== null)){
const err4 = {instancePath:instancePath+"/userAssignedIdentities",keyword:"type",params:{type: "array"},parentSchema:schema43.properties.userAssignedIdentities,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err5 = {instancePath:instancePath+"/userAssignedIdentities/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema43.properties.userAssignedIdentities.items,data:data3};
(vErrors ??= []).push(err5);
errors++;
}
if(!(validate94(data3, {instancePath:instancePath+"/userAssignedIdentities/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
}
}
if(data.userAssignedIdentityExceptions !== undefined){
let data4 = data.userAssignedIdentityExceptions;
if((!(Array.isArray(data4))) && (data4 !== null)){
const err6 = {instancePath:instancePath+"/userAssignedIdentityExceptions",keyword:"type",params:{type: "array"},parentSchema:schema43.properties.userAssignedIdentityExceptions,data:data4};
(vErrors ??= []).push(err6);
errors++;
}
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err7 = {instancePath:instancePath+"/userAssignedIdentityExceptions/" + i1,keyword:"type",params:{type: "object"},parentSchema:schema43.properties.userAssignedIdentityExceptions.items,data:data5};
(vErrors ??= []).push(err7);
errors++;
}
if(!(validate98(data5, {instancePath:instancePath+"/userAssignedIdentityExceptions/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
}
}
}
validate93.errors = vErrors;
return errors === 0;
}

const schema48 = {"type":"object","nullable":true,"properties":{"issuerURL":{"const":null,"readOnly":true},"enabled":{"type":"boolean","nullable":true}},"additionalProperties":false};

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema48,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "issuerURL") || (key0 === "enabled"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema48,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.issuerURL !== undefined){
let data0 = data.issuerURL;
if(null !== data0){
const err2 = {instancePath:instancePath+"/issuerURL",keyword:"const",params:{allowedValue: schema48.properties.issuerURL.const},parentSchema:schema48.properties.issuerURL,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.enabled !== undefined){
let data1 = data.enabled;
if((typeof data1 !== "boolean") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/enabled",keyword:"type",params:{type: "boolean"},parentSchema:schema48.properties.enabled,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
}
validate103.errors = vErrors;
return errors === 0;
}

const schema49 = {"type":"object","nullable":true,"properties":{"restrictionLevel":{"type":"string","nullable":true}},"additionalProperties":false};

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema49,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "restrictionLevel")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema49,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.restrictionLevel !== undefined){
let data0 = data.restrictionLevel;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/restrictionLevel",keyword:"type",params:{type: "string"},parentSchema:schema49.properties.restrictionLevel,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
}
validate105.errors = vErrors;
return errors === 0;
}

const schema50 = {"type":"object","nullable":true,"properties":{"networkPlugin":{"type":"string","nullable":true},"networkPluginMode":{"type":"string","nullable":true},"networkPolicy":{"type":"string","nullable":true},"networkMode":{"type":"string","nullable":true},"networkDataplane":{"type":"string","nullable":true},"advancedNetworking":{"$ref":"#/$defs/AdvancedNetworking"},"podCidr":{"type":"string","nullable":true,"pattern":"^([0-9]{1,3}\\.){3}[0-9]{1,3}(\\/([0-9]|[1-2][0-9]|3[0-2]))?$"},"serviceCidr":{"type":"string","nullable":true,"pattern":"^([0-9]{1,3}\\.){3}[0-9]{1,3}(\\/([0-9]|[1-2][0-9]|3[0-2]))?$"},"dnsServiceIP":{"type":"string","nullable":true,"pattern":"^(?:(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)$"},"outboundType":{"type":"string","nullable":true},"loadBalancerSku":{"type":"string","nullable":true},"loadBalancerProfile":{"$ref":"#/$defs/ManagedClusterLoadBalancerProfile"},"natGatewayProfile":{"$ref":"#/$defs/ManagedClusterNATGatewayProfile"},"staticEgressGatewayProfile":{"$ref":"#/$defs/ManagedClusterStaticEgressGatewayProfile"},"podCidrs":{"type":"array","nullable":true,"items":{"type":"string"}},"serviceCidrs":{"type":"array","nullable":true,"items":{"type":"string"}},"ipFamilies":{"type":"array","nullable":true,"items":{"type":"string"}}},"additionalProperties":false};
const schema51 = {"type":"object","nullable":true,"properties":{"enabled":{"type":"boolean","nullable":true},"observability":{"$ref":"#/$defs/AdvancedNetworkingObservability"},"security":{"$ref":"#/$defs/AdvancedNetworkingSecurity"}},"additionalProperties":false};
const schema52 = {"type":"object","nullable":true,"properties":{"enabled":{"type":"boolean","nullable":true}},"additionalProperties":false};

function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema52,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "enabled")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema52,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.enabled !== undefined){
let data0 = data.enabled;
if((typeof data0 !== "boolean") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/enabled",keyword:"type",params:{type: "boolean"},parentSchema:schema52.properties.enabled,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
}
validate109.errors = vErrors;
return errors === 0;
}

const schema53 = {"type":"object","nullable":true,"properties":{"enabled":{"type":"boolean","nullable":true},"advancedNetworkPolicies":{"type":"string","nullable":true}},"additionalProperties":false};

function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema53,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "enabled") || (key0 === "advancedNetworkPolicies"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema53,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.enabled !== undefined){
let data0 = data.enabled;
if((typeof data0 !== "boolean") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/enabled",keyword:"type",params:{type: "boolean"},parentSchema:schema53.properties.enabled,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.advancedNetworkPolicies !== undefined){
let data1 = data.advancedNetworkPolicies;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/advancedNetworkPolicies",keyword:"type",params:{type: "string"},parentSchema:schema53.properties.advancedNetworkPolicies,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
}
validate111.errors = vErrors;
return errors === 0;
}


function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema51,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "enabled") || (key0 === "observability")) || (key0 === "security"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema51,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.enabled !== undefined){
let data0 = data.enabled;
if((typeof data0 !== "boolean") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/enabled",keyword:"type",params:{type: "boolean"},parentSchema:schema51.properties.enabled,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.observability !== undefined){
if(!(validate109(data.observability, {instancePath:instancePath+"/observability",parentData:data,parentDataProperty:"observability",rootData}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
if(data.security !== undefined){
if(!(validate111(data.security, {instancePath:instancePath+"/security",parentData:data,parentDataProperty:"security",rootData}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
}
validate108.errors = vErrors;
return errors === 0;
}

const schema54 = {"type":"object","nullable":true,"properties":{"managedOutboundIPs":{"$ref":"#/$defs/ManagedClusterLoadBalancerProfileManagedOutboundIPs"},"outboundIPPrefixes":{"$ref":"#/$defs/ManagedClusterLoadBalancerProfileOutboundIPPrefixes"},"outboundIPs":{"$ref":"#/$defs/ManagedClusterLoadBalancerProfileOutboundIPs"},"effectiveOutboundIPs":{"const":null,"readOnly":true},"allocatedOutboundPorts":{"type":"integer","nullable":true,"minimum":0,"maximum":64000},"idleTimeoutInMinutes":{"type":"integer","nullable":true,"minimum":4,"maximum":120},"enableMultipleStandardLoadBalancers":{"type":"boolean","nullable":true},"backendPoolType":{"type":"string","nullable":true}},"additionalProperties":false};
const schema55 = {"type":"object","nullable":true,"properties":{"count":{"type":"integer","nullable":true,"minimum":1,"maximum":100},"countIPv6":{"type":"integer","nullable":true,"minimum":0,"maximum":100}},"additionalProperties":false};

function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema55,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "count") || (key0 === "countIPv6"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema55,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.count !== undefined){
let data0 = data.count;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
const err2 = {instancePath:instancePath+"/count",keyword:"type",params:{type: "integer"},parentSchema:schema55.properties.count,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
if(typeof data0 == "number"){
if(data0 > 100 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/count",keyword:"maximum",params:{comparison: "<=", limit: 100},parentSchema:schema55.properties.count,data:data0};
(vErrors ??= []).push(err3);
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/count",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema55.properties.count,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
}
if(data.countIPv6 !== undefined){
let data1 = data.countIPv6;
if((!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) && (data1 !== null)){
const err5 = {instancePath:instancePath+"/countIPv6",keyword:"type",params:{type: "integer"},parentSchema:schema55.properties.countIPv6,data:data1};
(vErrors ??= []).push(err5);
errors++;
}
if(typeof data1 == "number"){
if(data1 > 100 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/countIPv6",keyword:"maximum",params:{comparison: "<=", limit: 100},parentSchema:schema55.properties.countIPv6,data:data1};
(vErrors ??= []).push(err6);
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/countIPv6",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema55.properties.countIPv6,data:data1};
(vErrors ??= []).push(err7);
errors++;
}
}
}
}
validate115.errors = vErrors;
return errors === 0;
}

const schema56 = {"type":"object","nullable":true,"properties":{"publicIPPrefixes":{"type":"array","nullable":true,"items":{"$ref":"#/$defs/ResourceReference","type":"object"}}},"additionalProperties":false};
const schema57 = {"type":"object","nullable":true,"properties":{"id":{"type":"string","nullable":true}},"additionalProperties":false};

function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema57,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "id")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema57,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},parentSchema:schema57.properties.id,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
}
validate118.errors = vErrors;
return errors === 0;
}


function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema56,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "publicIPPrefixes")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema56,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.publicIPPrefixes !== undefined){
let data0 = data.publicIPPrefixes;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err2 = {instancePath:instancePath+"/publicIPPrefixes",keyword:"type",params:{type: "array"},parentSchema:schema56.properties.publicIPPrefixes,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err3 = {instancePath:instancePath+"/publicIPPrefixes/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema56.properties.publicIPPrefixes.items,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
if(!(validate118(data1, {instancePath:instancePath+"/publicIPPrefixes/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
}
}
}
validate117.errors = vErrors;
return errors === 0;
}

const schema58 = {"type":"object","nullable":true,"properties":{"publicIPs":{"type":"array","nullable":true,"items":{"$ref":"#/$defs/ResourceReference","type":"object"}}},"additionalProperties":false};

function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema58,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "publicIPs")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema58,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.publicIPs !== undefined){
let data0 = data.publicIPs;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err2 = {instancePath:instancePath+"/publicIPs",keyword:"type",params:{type: "array"},parentSchema:schema58.properties.publicIPs,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err3 = {instancePath:instancePath+"/publicIPs/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema58.properties.publicIPs.items,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
if(!(validate118(data1, {instancePath:instancePath+"/publicIPs/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
}
}
}
validate121.errors = vErrors;
return errors === 0;
}


function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema54,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "managedOutboundIPs") || (key0 === "outboundIPPrefixes")) || (key0 === "outboundIPs")) || (key0 === "effectiveOutboundIPs")) || (key0 === "allocatedOutboundPorts")) || (key0 === "idleTimeoutInMinutes")) || (key0 === "enableMultipleStandardLoadBalancers")) || (key0 === "backendPoolType"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema54,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.managedOutboundIPs !== undefined){
if(!(validate115(data.managedOutboundIPs, {instancePath:instancePath+"/managedOutboundIPs",parentData:data,parentDataProperty:"managedOutboundIPs",rootData}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
if(data.outboundIPPrefixes !== undefined){
if(!(validate117(data.outboundIPPrefixes, {instancePath:instancePath+"/outboundIPPrefixes",parentData:data,parentDataProperty:"outboundIPPrefixes",rootData}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
}
if(data.outboundIPs !== undefined){
if(!(validate121(data.outboundIPs, {instancePath:instancePath+"/outboundIPs",parentData:data,parentDataProperty:"outboundIPs",rootData}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
}
if(data.effectiveOutboundIPs !== undefined){
let data3 = data.effectiveOutboundIPs;
if(null !== data3){
const err2 = {instancePath:instancePath+"/effectiveOutboundIPs",keyword:"const",params:{allowedValue: schema54.properties.effectiveOutboundIPs.const},parentSchema:schema54.properties.effectiveOutboundIPs,data:data3};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.allocatedOutboundPorts !== undefined){
let data4 = data.allocatedOutboundPorts;
if((!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) && (data4 !== null)){
const err3 = {instancePath:instancePath+"/allocatedOutboundPorts",keyword:"type",params:{type: "integer"},parentSchema:schema54.properties.allocatedOutboundPorts,data:data4};
(vErrors ??= []).push(err3);
errors++;
}
if(typeof data4 == "number"){
if(data4 > 64000 || isNaN(data4)){
const err4 = {instancePath:instancePath+"/allocatedOutboundPorts",keyword:"maximum",params:{comparison: "<=", limit: 64000},parentSchema:schema54.properties.allocatedOutboundPorts,data:data4};
(vErrors ??= []).push(err4);
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err5 = {instancePath:instancePath+"/allocatedOutboundPorts",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema54.properties.allocatedOutboundPorts,data:data4};
(vErrors ??= []).push(err5);
errors++;
}
}
}
if(data.idleTimeoutInMinutes !== undefined){
let data5 = data.idleTimeoutInMinutes;
if((!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))) && (data5 !== null)){
const err6 = {instancePath:instancePath+"/idleTimeoutInMinutes",keyword:"type",params:{type: "integer"},parentSchema:schema54.properties.idleTimeoutInMinutes,data:data5};
(vErrors ??= []).push(err6);
errors++;
}
if(typeof data5 == "number"){
if(data5 > 120 || isNaN(data5)){
const err7 = {instancePath:instancePath+"/idleTimeoutInMinutes",keyword:"maximum",params:{comparison: "<=", limit: 120},parentSchema:schema54.properties.idleTimeoutInMinutes,data:data5};
(vErrors ??= []).push(err7);
errors++;
}
if(data5 < 4 || isNaN(data5)){
const err8 = {instancePath:instancePath+"/idleTimeoutInMinutes",keyword:"minimum",params:{comparison: ">=", limit: 4},parentSchema:schema54.properties.idleTimeoutInMinutes,data:data5};
(vErrors ??= []).push(err8);
errors++;
}
}
}
if(data.enableMultipleStandardLoadBalancers !== undefined){
let data6 = data.enableMultipleStandardLoadBalancers;
if((typeof data6 !== "boolean") && (data6 !== null)){
const err9 = {instancePath:instancePath+"/enableMultipleStandardLoadBalancers",keyword:"type",params:{type: "boolean"},parentSchema:schema54.properties.enableMultipleStandardLoadBalancers,data:data6};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.backendPoolType !== undefined){
let data7 = data.backendPoolType;
if((typeof data7 !== "string") && (data7 !== null)){
const err10 = {instancePath:instancePath+"/backendPoolType",keyword:"type",params:{type: "string"},parentSchema:schema54.properties.backendPoolType,data:data7};
(vErrors ??= []).push(err10);
errors++;
}
}
}
validate114.errors = vErrors;
return errors === 0;
}

const schema59 = {"type":"object","nullable":true,"properties":{"managedOutboundIPProfile":{"$ref":"#/$defs/ManagedClusterManagedOutboundIPProfile"},"effectiveOutboundIPs":{"const":null,"readOnly":true},"idleTimeoutInMinutes":{"type":"integer","nullable":true,"minimum":4,"maximum":120}},"additionalProperties":false};
const schema60 = {"type":"object","nullable":true,"properties":{"count":{"type":"integer","nullable":true,"minimum":1,"maximum":16}},"additionalProperties":false};

function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema60,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "count")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema60,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.count !== undefined){
let data0 = data.count;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
const err2 = {instancePath:instancePath+"/count",keyword:"type",params:{type: "integer"},parentSchema:schema60.properties.count,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
if(typeof data0 == "number"){
if(data0 > 16 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/count",keyword:"maximum",params:{comparison: "<=", limit: 16},parentSchema:schema60.properties.count,data:data0};
(vErrors ??= []).push(err3);
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/count",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema60.properties.count,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
}
}
validate126.errors = vErrors;
return errors === 0;
}


function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema59,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "managedOutboundIPProfile") || (key0 === "effectiveOutboundIPs")) || (key0 === "idleTimeoutInMinutes"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema59,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.managedOutboundIPProfile !== undefined){
if(!(validate126(data.managedOutboundIPProfile, {instancePath:instancePath+"/managedOutboundIPProfile",parentData:data,parentDataProperty:"managedOutboundIPProfile",rootData}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
}
if(data.effectiveOutboundIPs !== undefined){
let data1 = data.effectiveOutboundIPs;
if(null !== data1){
const err2 = {instancePath:instancePath+"/effectiveOutboundIPs",keyword:"const",params:{allowedValue: schema59.properties.effectiveOutboundIPs.const},parentSchema:schema59.properties.effectiveOutboundIPs,data:data1};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.idleTimeoutInMinutes !== undefined){
let data2 = data.idleTimeoutInMinutes;
if((!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/idleTimeoutInMinutes",keyword:"type",params:{type: "integer"},parentSchema:schema59.properties.idleTimeoutInMinutes,data:data2};
(vErrors ??= []).push(err3);
errors++;
}
if(typeof data2 == "number"){
if(data2 > 120 || isNaN(data2)){
const err4 = {instancePath:instancePath+"/idleTimeoutInMinutes",keyword:"maximum",params:{comparison: "<=", limit: 120},parentSchema:schema59.properties.idleTimeoutInMinutes,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
if(data2 < 4 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/idleTimeoutInMinutes",keyword:"minimum",params:{comparison: ">=", limit: 4},parentSchema:schema59.properties.idleTimeoutInMinutes,data:data2};
(vErrors ??= []).push(err5);
errors++;
}
}
}
}
validate125.errors = vErrors;
return errors === 0;
}

const schema61 = {"type":"object","nullable":true,"properties":{"enabled":{"type":"boolean","nullable":true}},"additionalProperties":false};

function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema61,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "enabled")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema61,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.enabled !== undefined){
let data0 = data.enabled;
if((typeof data0 !== "boolean") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/enabled",keyword:"type",params:{type: "boolean"},parentSchema:schema61.properties.enabled,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
}
validate129.errors = vErrors;
return errors === 0;
}

const pattern3 = new RegExp("^([0-9]{1,3}\\.){3}[0-9]{1,3}(\\/([0-9]|[1-2][0-9]|3[0-2]))?$", "u");
const pattern5 = new RegExp("^(?:(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)$", "u");

function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema50,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema50.properties, key0))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema50,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.networkPlugin !== undefined){
let data0 = data.networkPlugin;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/networkPlugin",keyword:"type",params:{type: "string"},parentSchema:schema50.properties.networkPlugin,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.networkPluginMode !== undefined){
let data1 = data.networkPluginMode;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/networkPluginMode",keyword:"type",params:{type: "string"},parentSchema:schema50.properties.networkPluginMode,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.networkPolicy !== undefined){
let data2 = data.networkPolicy;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/networkPolicy",keyword:"type",params:{type: "string"},parentSchema:schema50.properties.networkPolicy,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.networkMode !== undefined){
let data3 = data.networkMode;
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/networkMode",keyword:"type",params:{type: "string"},parentSchema:schema50.properties.networkMode,data:data3};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.networkDataplane !== undefined){
let data4 = data.networkDataplane;
if((typeof data4 !== "string") && (data4 !== null)){
const err6 = {instancePath:instancePath+"/networkDataplane",keyword:"type",params:{type: "string"},parentSchema:schema50.properties.networkDataplane,data:data4};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.advancedNetworking !== undefined){
if(!(validate108(data.advancedNetworking, {instancePath:instancePath+"/advancedNetworking",parentData:data,parentDataProperty:"advancedNetworking",rootData}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
if(data.podCidr !== undefined){
let data6 = data.podCidr;
if((typeof data6 !== "string") && (data6 !== null)){
const err7 = {instancePath:instancePath+"/podCidr",keyword:"type",params:{type: "string"},parentSchema:schema50.properties.podCidr,data:data6};
(vErrors ??= []).push(err7);
errors++;
}
if(typeof data6 === "string"){
if(!pattern3.test(data6)){
const err8 = {instancePath:instancePath+"/podCidr",keyword:"pattern",params:{pattern: "^([0-9]{1,3}\\.){3}[0-9]{1,3}(\\/([0-9]|[1-2][0-9]|3[0-2]))?$"},parentSchema:schema50.properties.podCidr,data:data6};
(vErrors ??= []).push(err8);
errors++;
}
}
}
if(data.serviceCidr !== undefined){
let data7 = data.serviceCidr;
if((typeof data7 !== "string") && (data7 !== null)){
const err9 = {instancePath:instancePath+"/serviceCidr",keyword:"type",params:{type: "string"},parentSchema:schema50.properties.serviceCidr,data:data7};
(vErrors ??= []).push(err9);
errors++;
}
if(typeof data7 === "string"){
if(!pattern3.test(data7)){
const err10 = {instancePath:instancePath+"/serviceCidr",keyword:"pattern",params:{pattern: "^([0-9]{1,3}\\.){3}[0-9]{1,3}(\\/([0-9]|[1-2][0-9]|3[0-2]))?$"},parentSchema:schema50.properties.serviceCidr,data:data7};
(vErrors ??= []).push(err10);
errors++;
}
}
}
if(data.dnsServiceIP !== undefined){
let data8 = data.dnsServiceIP;
if((typeof data8 !== "string") && (data8 !== null)){
const err11 = {instancePath:instancePath+"/dnsServiceIP",keyword:"type",params:{type: "string"},parentSchema:schema50.properties.dnsServiceIP,data:data8};
(vErrors ??= []).push(err11);
errors++;
}
if(typeof data8 === "string"){
if(!pattern5.test(data8)){
const err12 = {instancePath:instancePath+"/dnsServiceIP",keyword:"pattern",params:{pattern: "^(?:(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)$"},parentSchema:schema50.properties.dnsServiceIP,data:data8};
(vErrors ??= []).push(err12);
errors++;
}
}
}
if(data.outboundType !== undefined){
let data9 = data.outboundType;
if((typeof data9 !== "string") && (data9 !== null)){
const err13 = {instancePath:instancePath+"/outboundType",keyword:"type",params:{type: "string"},parentSchema:schema50.properties.outboundType,data:data9};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data.loadBalancerSku !== undefined){
let data10 = data.loadBalancerSku;
if((typeof data10 !== "string") && (data10 !== null)){
const err14 = {instancePath:instancePath+"/loadBalancerSku",keyword:"type",params:{type: "string"},parentSchema:schema50.properties.loadBalancerSku,data:data10};
(vErrors ??= []).push(err14);
errors++;
}
}
if(data.loadBalancerProfile !== undefined){
if(!(validate114(data.loadBalancerProfile, {instancePath:instancePath+"/loadBalancerProfile",parentData:data,parentDataProperty:"loadBalancerProfile",rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
}
if(data.natGatewayProfile !== undefined){
if(!(validate125(data.natGatewayProfile, {instancePath:instancePath+"/natGatewayProfile",parentData:data,parentDataProperty:"natGatewayProfile",rootData}))){
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
}
if(data.staticEgressGatewayProfile !== undefined){
if(!(validate129(data.staticEgressGatewayProfile, {instancePath:instancePath+"/staticEgressGatewayProfile",parentData:data,parentDataProperty:"staticEgressGatewayProfile",rootData}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
if(data.podCidrs !== undefined){
let data14 = data.podCidrs;
if((!(Array.isArray(data14))) && (data14 !== null)){
const err15 = {instancePath:instancePath+"/podCidrs",keyword:"type",params:{type: "array"},parentSchema:schema50.properties.podCidrs,data:data14};
(vErrors ??= []).push(err15);
errors++;
}
if(Array.isArray(data14)){
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
let data15 = data14[i0];
if(typeof data15 !== "string"){
const err16 = {instancePath:instancePath+"/podCidrs/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema50.properties.podCidrs.items,data:data15};
(vErrors ??= []).push(err16);
errors++;
}
}
}
}
if(data.serviceCidrs !== undefined){
let data16 = data.serviceCidrs;
if((!(Array.isArray(data16))) && (data16 !== null)){
const err17 = {instancePath:instancePath+"/serviceCidrs",keyword:"type",params:{type: "array"},parentSchema:schema50.properties.serviceCidrs,data:data16};
(vErrors ??= []).push(err17);
errors++;
}
if(Array.isArray(data16)){
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
let data17 = data16[i1];
if(typeof data17 !== "string"){
const err18 = {instancePath:instancePath+"/serviceCidrs/" + i1,keyword:"type",params:{type: "string"},parentSchema:schema50.properties.serviceCidrs.items,data:data17};
(vErrors ??= []).push(err18);
errors++;
}
}
}
}
if(data.ipFamilies !== undefined){
let data18 = data.ipFamilies;
if((!(Array.isArray(data18))) && (data18 !== null)){
const err19 = {instancePath:instancePath+"/ipFamilies",keyword:"type",params:{type: "array"},parentSchema:schema50.properties.ipFamilies,data:data18};
(vErrors ??= []).push(err19);
errors++;
}
if(Array.isArray(data18)){
const len2 = data18.length;
for(let i2=0; i2<len2; i2++){
let data19 = data18[i2];
if(typeof data19 !== "string"){
const err20 = {instancePath:instancePath+"/ipFamilies/" + i2,keyword:"type",params:{type: "string"},parentSchema:schema50.properties.ipFamilies.items,data:data19};
(vErrors ??= []).push(err20);
errors++;
}
}
}
}
}
validate107.errors = vErrors;
return errors === 0;
}

const schema62 = {"type":"object","nullable":true,"properties":{"managed":{"type":"boolean","nullable":true},"enableAzureRBAC":{"type":"boolean","nullable":true},"adminGroupObjectIDs":{"type":"array","nullable":true,"items":{"type":"string"}},"clientAppID":{"type":"string","nullable":true},"serverAppID":{"type":"string","nullable":true},"serverAppSecret":{"type":"string","nullable":true,"writeOnly":true},"tenantID":{"type":"string","nullable":true}},"additionalProperties":false};

function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema62,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "managed") || (key0 === "enableAzureRBAC")) || (key0 === "adminGroupObjectIDs")) || (key0 === "clientAppID")) || (key0 === "serverAppID")) || (key0 === "serverAppSecret")) || (key0 === "tenantID"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema62,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.managed !== undefined){
let data0 = data.managed;
if((typeof data0 !== "boolean") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/managed",keyword:"type",params:{type: "boolean"},parentSchema:schema62.properties.managed,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.enableAzureRBAC !== undefined){
let data1 = data.enableAzureRBAC;
if((typeof data1 !== "boolean") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/enableAzureRBAC",keyword:"type",params:{type: "boolean"},parentSchema:schema62.properties.enableAzureRBAC,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.adminGroupObjectIDs !== undefined){
let data2 = data.adminGroupObjectIDs;
if((!(Array.isArray(data2))) && (data2 !== null)){
const err4 = {instancePath:instancePath+"/adminGroupObjectIDs",keyword:"type",params:{type: "array"},parentSchema:schema62.properties.adminGroupObjectIDs,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/adminGroupObjectIDs/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema62.properties.adminGroupObjectIDs.items,data:data3};
(vErrors ??= []).push(err5);
errors++;
}
}
}
}
if(data.clientAppID !== undefined){
let data4 = data.clientAppID;
if((typeof data4 !== "string") && (data4 !== null)){
const err6 = {instancePath:instancePath+"/clientAppID",keyword:"type",params:{type: "string"},parentSchema:schema62.properties.clientAppID,data:data4};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.serverAppID !== undefined){
let data5 = data.serverAppID;
if((typeof data5 !== "string") && (data5 !== null)){
const err7 = {instancePath:instancePath+"/serverAppID",keyword:"type",params:{type: "string"},parentSchema:schema62.properties.serverAppID,data:data5};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.serverAppSecret !== undefined){
let data6 = data.serverAppSecret;
if((typeof data6 !== "string") && (data6 !== null)){
const err8 = {instancePath:instancePath+"/serverAppSecret",keyword:"type",params:{type: "string"},parentSchema:schema62.properties.serverAppSecret,data:data6};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.tenantID !== undefined){
let data7 = data.tenantID;
if((typeof data7 !== "string") && (data7 !== null)){
const err9 = {instancePath:instancePath+"/tenantID",keyword:"type",params:{type: "string"},parentSchema:schema62.properties.tenantID,data:data7};
(vErrors ??= []).push(err9);
errors++;
}
}
}
validate132.errors = vErrors;
return errors === 0;
}

const schema63 = {"type":"object","nullable":true,"properties":{"upgradeChannel":{"type":"string","nullable":true},"nodeOSUpgradeChannel":{"type":"string","nullable":true}},"additionalProperties":false};

function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema63,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "upgradeChannel") || (key0 === "nodeOSUpgradeChannel"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema63,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.upgradeChannel !== undefined){
let data0 = data.upgradeChannel;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/upgradeChannel",keyword:"type",params:{type: "string"},parentSchema:schema63.properties.upgradeChannel,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.nodeOSUpgradeChannel !== undefined){
let data1 = data.nodeOSUpgradeChannel;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/nodeOSUpgradeChannel",keyword:"type",params:{type: "string"},parentSchema:schema63.properties.nodeOSUpgradeChannel,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
}
validate134.errors = vErrors;
return errors === 0;
}

const schema64 = {"type":"object","nullable":true,"properties":{"overrideSettings":{"$ref":"#/$defs/UpgradeOverrideSettings"}},"additionalProperties":false};
const schema65 = {"type":"object","nullable":true,"properties":{"forceUpgrade":{"type":"boolean","nullable":true},"until":{"type":"string","nullable":true}},"additionalProperties":false};

function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema65,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "forceUpgrade") || (key0 === "until"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema65,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.forceUpgrade !== undefined){
let data0 = data.forceUpgrade;
if((typeof data0 !== "boolean") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/forceUpgrade",keyword:"type",params:{type: "boolean"},parentSchema:schema65.properties.forceUpgrade,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.until !== undefined){
let data1 = data.until;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/until",keyword:"type",params:{type: "string"},parentSchema:schema65.properties.until,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
}
validate137.errors = vErrors;
return errors === 0;
}


function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema64,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "overrideSettings")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema64,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.overrideSettings !== undefined){
if(!(validate137(data.overrideSettings, {instancePath:instancePath+"/overrideSettings",parentData:data,parentDataProperty:"overrideSettings",rootData}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
}
validate136.errors = vErrors;
return errors === 0;
}

const schema66 = {"type":"object","nullable":true,"properties":{"balance-similar-node-groups":{"type":"string","nullable":true},"daemonset-eviction-for-empty-nodes":{"type":"boolean","nullable":true},"daemonset-eviction-for-occupied-nodes":{"type":"boolean","nullable":true},"ignore-daemonsets-utilization":{"type":"boolean","nullable":true},"expander":{"type":"string","nullable":true},"max-empty-bulk-delete":{"type":"string","nullable":true},"max-graceful-termination-sec":{"type":"string","nullable":true},"max-node-provision-time":{"type":"string","nullable":true},"max-total-unready-percentage":{"type":"string","nullable":true},"new-pod-scale-up-delay":{"type":"string","nullable":true},"ok-total-unready-count":{"type":"string","nullable":true},"scan-interval":{"type":"string","nullable":true},"scale-down-delay-after-add":{"type":"string","nullable":true},"scale-down-delay-after-delete":{"type":"string","nullable":true},"scale-down-delay-after-failure":{"type":"string","nullable":true},"scale-down-unneeded-time":{"type":"string","nullable":true},"scale-down-unready-time":{"type":"string","nullable":true},"scale-down-utilization-threshold":{"type":"string","nullable":true},"skip-nodes-with-local-storage":{"type":"string","nullable":true},"skip-nodes-with-system-pods":{"type":"string","nullable":true}},"additionalProperties":false};

function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema66,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema66.properties, key0))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema66,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data["balance-similar-node-groups"] !== undefined){
let data0 = data["balance-similar-node-groups"];
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/balance-similar-node-groups",keyword:"type",params:{type: "string"},parentSchema:schema66.properties["balance-similar-node-groups"],data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data["daemonset-eviction-for-empty-nodes"] !== undefined){
let data1 = data["daemonset-eviction-for-empty-nodes"];
if((typeof data1 !== "boolean") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/daemonset-eviction-for-empty-nodes",keyword:"type",params:{type: "boolean"},parentSchema:schema66.properties["daemonset-eviction-for-empty-nodes"],data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data["daemonset-eviction-for-occupied-nodes"] !== undefined){
let data2 = data["daemonset-eviction-for-occupied-nodes"];
if((typeof data2 !== "boolean") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/daemonset-eviction-for-occupied-nodes",keyword:"type",params:{type: "boolean"},parentSchema:schema66.properties["daemonset-eviction-for-occupied-nodes"],data:data2};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data["ignore-daemonsets-utilization"] !== undefined){
let data3 = data["ignore-daemonsets-utilization"];
if((typeof data3 !== "boolean") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/ignore-daemonsets-utilization",keyword:"type",params:{type: "boolean"},parentSchema:schema66.properties["ignore-daemonsets-utilization"],data:data3};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.expander !== undefined){
let data4 = data.expander;
if((typeof data4 !== "string") && (data4 !== null)){
const err6 = {instancePath:instancePath+"/expander",keyword:"type",params:{type: "string"},parentSchema:schema66.properties.expander,data:data4};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data["max-empty-bulk-delete"] !== undefined){
let data5 = data["max-empty-bulk-delete"];
if((typeof data5 !== "string") && (data5 !== null)){
const err7 = {instancePath:instancePath+"/max-empty-bulk-delete",keyword:"type",params:{type: "string"},parentSchema:schema66.properties["max-empty-bulk-delete"],data:data5};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data["max-graceful-termination-sec"] !== undefined){
let data6 = data["max-graceful-termination-sec"];
if((typeof data6 !== "string") && (data6 !== null)){
const err8 = {instancePath:instancePath+"/max-graceful-termination-sec",keyword:"type",params:{type: "string"},parentSchema:schema66.properties["max-graceful-termination-sec"],data:data6};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data["max-node-provision-time"] !== undefined){
let data7 = data["max-node-provision-time"];
if((typeof data7 !== "string") && (data7 !== null)){
const err9 = {instancePath:instancePath+"/max-node-provision-time",keyword:"type",params:{type: "string"},parentSchema:schema66.properties["max-node-provision-time"],data:data7};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data["max-total-unready-percentage"] !== undefined){
let data8 = data["max-total-unready-percentage"];
if((typeof data8 !== "string") && (data8 !== null)){
const err10 = {instancePath:instancePath+"/max-total-unready-percentage",keyword:"type",params:{type: "string"},parentSchema:schema66.properties["max-total-unready-percentage"],data:data8};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data["new-pod-scale-up-delay"] !== undefined){
let data9 = data["new-pod-scale-up-delay"];
if((typeof data9 !== "string") && (data9 !== null)){
const err11 = {instancePath:instancePath+"/new-pod-scale-up-delay",keyword:"type",params:{type: "string"},parentSchema:schema66.properties["new-pod-scale-up-delay"],data:data9};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data["ok-total-unready-count"] !== undefined){
let data10 = data["ok-total-unready-count"];
if((typeof data10 !== "string") && (data10 !== null)){
const err12 = {instancePath:instancePath+"/ok-total-unready-count",keyword:"type",params:{type: "string"},parentSchema:schema66.properties["ok-total-unready-count"],data:data10};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data["scan-interval"] !== undefined){
let data11 = data["scan-interval"];
if((typeof data11 !== "string") && (data11 !== null)){
const err13 = {instancePath:instancePath+"/scan-interval",keyword:"type",params:{type: "string"},parentSchema:schema66.properties["scan-interval"],data:data11};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data["scale-down-delay-after-add"] !== undefined){
let data12 = data["scale-down-delay-after-add"];
if((typeof data12 !== "string") && (data12 !== null)){
const err14 = {instancePath:instancePath+"/scale-down-delay-after-add",keyword:"type",params:{type: "string"},parentSchema:schema66.properties["scale-down-delay-after-add"],data:data12};
(vErrors ??= []).push(err14);
errors++;
}
}
if(data["scale-down-delay-after-delete"] !== undefined){
let data13 = data["scale-down-delay-after-delete"];
if((typeof data13 !== "string") && (data13 !== null)){
const err15 = {instancePath:instancePath+"/scale-down-delay-after-delete",keyword:"type",params:{type: "string"},parentSchema:schema66.properties["scale-down-delay-after-delete"],data:data13};
(vErrors ??= []).push(err15);
errors++;
}
}
if(data["scale-down-delay-after-failure"] !== undefined){
let data14 = data["scale-down-delay-after-failure"];
if((typeof data14 !== "string") && (data14 !== null)){
const err16 = {instancePath:instancePath+"/scale-down-delay-after-failure",keyword:"type",params:{type: "string"},parentSchema:schema66.properties["scale-down-delay-after-failure"],data:data14};
(vErrors ??= []).push(err16);
errors++;
}
}
if(data["scale-down-unneeded-time"] !== undefined){
let data15 = data["scale-down-unneeded-time"];
if((typeof data15 !== "string") && (data15 !== null)){
const err17 = {instancePath:instancePath+"/scale-down-unneeded-time",keyword:"type",params:{type: "string"},parentSchema:schema66.properties["scale-down-unneeded-time"],data:data15};
(vErrors ??= []).push(err17);
errors++;
}
}
if(data["scale-down-unready-time"] !== undefined){
let data16 = data["scale-down-unready-time"];
if((typeof data16 !== "string") && (data16 !== null)){
const err18 = {instancePath:instancePath+"/scale-down-unready-time",keyword:"type",params:{type: "string"},parentSchema:schema66.properties["scale-down-unready-time"],data:data16};
(vErrors ??= []).push(err18);
errors++;
}
}
if(data["scale-down-utilization-threshold"] !== undefined){
let data17 = data["scale-down-utilization-threshold"];
if((typeof data17 !== "string") && (data17 !== null)){
const err19 = {instancePath:instancePath+"/scale-down-utilization-threshold",keyword:"type",params:{type: "string"},parentSchema:schema66.properties["scale-down-utilization-threshold"],data:data17};
(vErrors ??= []).push(err19);
errors++;
}
}
if(data["skip-nodes-with-local-storage"] !== undefined){
let data18 = data["skip-nodes-with-local-storage"];
if((typeof data18 !== "string") && (data18 !== null)){
const err20 = {instancePath:instancePath+"/skip-nodes-with-local-storage",keyword:"type",params:{type: "string"},parentSchema:schema66.properties["skip-nodes-with-local-storage"],data:data18};
(vErrors ??= []).push(err20);
errors++;
}
}
if(data["skip-nodes-with-system-pods"] !== undefined){
let data19 = data["skip-nodes-with-system-pods"];
if((typeof data19 !== "string") && (data19 !== null)){
const err21 = {instancePath:instancePath+"/skip-nodes-with-system-pods",keyword:"type",params:{type: "string"},parentSchema:schema66.properties["skip-nodes-with-system-pods"],data:data19};
(vErrors ??= []).push(err21);
errors++;
}
}
}
validate140.errors = vErrors;
return errors === 0;
}

const schema67 = {"type":"object","nullable":true,"properties":{"authorizedIPRanges":{"type":"array","nullable":true,"items":{"type":"string"}},"enablePrivateCluster":{"type":"boolean","nullable":true},"privateDNSZone":{"type":"string","nullable":true},"enablePrivateClusterPublicFQDN":{"type":"boolean","nullable":true},"disableRunCommand":{"type":"boolean","nullable":true},"enableVnetIntegration":{"type":"boolean","nullable":true},"subnetId":{"type":"string","nullable":true}},"additionalProperties":false};

function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema67,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "authorizedIPRanges") || (key0 === "enablePrivateCluster")) || (key0 === "privateDNSZone")) || (key0 === "enablePrivateClusterPublicFQDN")) || (key0 === "disableRunCommand")) || (key0 === "enableVnetIntegration")) || (key0 === "subnetId"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema67,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.authorizedIPRanges !== undefined){
let data0 = data.authorizedIPRanges;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err2 = {instancePath:instancePath+"/authorizedIPRanges",keyword:"type",params:{type: "array"},parentSchema:schema67.properties.authorizedIPRanges,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/authorizedIPRanges/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema67.properties.authorizedIPRanges.items,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
}
}
if(data.enablePrivateCluster !== undefined){
let data2 = data.enablePrivateCluster;
if((typeof data2 !== "boolean") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/enablePrivateCluster",keyword:"type",params:{type: "boolean"},parentSchema:schema67.properties.enablePrivateCluster,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.privateDNSZone !== undefined){
let data3 = data.privateDNSZone;
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/privateDNSZone",keyword:"type",params:{type: "string"},parentSchema:schema67.properties.privateDNSZone,data:data3};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.enablePrivateClusterPublicFQDN !== undefined){
let data4 = data.enablePrivateClusterPublicFQDN;
if((typeof data4 !== "boolean") && (data4 !== null)){
const err6 = {instancePath:instancePath+"/enablePrivateClusterPublicFQDN",keyword:"type",params:{type: "boolean"},parentSchema:schema67.properties.enablePrivateClusterPublicFQDN,data:data4};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.disableRunCommand !== undefined){
let data5 = data.disableRunCommand;
if((typeof data5 !== "boolean") && (data5 !== null)){
const err7 = {instancePath:instancePath+"/disableRunCommand",keyword:"type",params:{type: "boolean"},parentSchema:schema67.properties.disableRunCommand,data:data5};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.enableVnetIntegration !== undefined){
let data6 = data.enableVnetIntegration;
if((typeof data6 !== "boolean") && (data6 !== null)){
const err8 = {instancePath:instancePath+"/enableVnetIntegration",keyword:"type",params:{type: "boolean"},parentSchema:schema67.properties.enableVnetIntegration,data:data6};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.subnetId !== undefined){
let data7 = data.subnetId;
if((typeof data7 !== "string") && (data7 !== null)){
const err9 = {instancePath:instancePath+"/subnetId",keyword:"type",params:{type: "string"},parentSchema:schema67.properties.subnetId,data:data7};
(vErrors ??= []).push(err9);
errors++;
}
}
}
validate142.errors = vErrors;
return errors === 0;
}

const schema68 = {"type":"object","nullable":true,"properties":{},"additionalProperties":{"$ref":"#/$defs/UserAssignedIdentity","type":"object"}};

function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema68,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err1 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"},parentSchema:schema68.additionalProperties,data:data0};
(vErrors ??= []).push(err1);
errors++;
}
if(!(validate95(data0, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
}
validate144.errors = vErrors;
return errors === 0;
}

const schema69 = {"type":"object","nullable":true,"properties":{"id":{"type":"string","nullable":true},"name":{"type":"string","nullable":true},"type":{"type":"string","nullable":true},"groupId":{"type":"string","nullable":true},"requiredMembers":{"type":"array","nullable":true,"items":{"type":"string"}},"privateLinkServiceID":{"const":null,"readOnly":true}},"additionalProperties":false};

function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema69,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "name")) || (key0 === "type")) || (key0 === "groupId")) || (key0 === "requiredMembers")) || (key0 === "privateLinkServiceID"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema69,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},parentSchema:schema69.properties.id,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},parentSchema:schema69.properties.name,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"},parentSchema:schema69.properties.type,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.groupId !== undefined){
let data3 = data.groupId;
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/groupId",keyword:"type",params:{type: "string"},parentSchema:schema69.properties.groupId,data:data3};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.requiredMembers !== undefined){
let data4 = data.requiredMembers;
if((!(Array.isArray(data4))) && (data4 !== null)){
const err6 = {instancePath:instancePath+"/requiredMembers",keyword:"type",params:{type: "array"},parentSchema:schema69.properties.requiredMembers,data:data4};
(vErrors ??= []).push(err6);
errors++;
}
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 !== "string"){
const err7 = {instancePath:instancePath+"/requiredMembers/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema69.properties.requiredMembers.items,data:data5};
(vErrors ??= []).push(err7);
errors++;
}
}
}
}
if(data.privateLinkServiceID !== undefined){
let data6 = data.privateLinkServiceID;
if(null !== data6){
const err8 = {instancePath:instancePath+"/privateLinkServiceID",keyword:"const",params:{allowedValue: schema69.properties.privateLinkServiceID.const},parentSchema:schema69.properties.privateLinkServiceID,data:data6};
(vErrors ??= []).push(err8);
errors++;
}
}
}
validate147.errors = vErrors;
return errors === 0;
}

const schema70 = {"type":"object","nullable":true,"properties":{"httpProxy":{"type":"string","nullable":true},"httpsProxy":{"type":"string","nullable":true},"noProxy":{"type":"array","nullable":true,"items":{"type":"string"}},"trustedCa":{"type":"string","nullable":true}},"additionalProperties":false};

function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema70,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "httpProxy") || (key0 === "httpsProxy")) || (key0 === "noProxy")) || (key0 === "trustedCa"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema70,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.httpProxy !== undefined){
let data0 = data.httpProxy;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/httpProxy",keyword:"type",params:{type: "string"},parentSchema:schema70.properties.httpProxy,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.httpsProxy !== undefined){
let data1 = data.httpsProxy;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/httpsProxy",keyword:"type",params:{type: "string"},parentSchema:schema70.properties.httpsProxy,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.noProxy !== undefined){
let data2 = data.noProxy;
if((!(Array.isArray(data2))) && (data2 !== null)){
const err4 = {instancePath:instancePath+"/noProxy",keyword:"type",params:{type: "array"},parentSchema:schema70.properties.noProxy,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/noProxy/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema70.properties.noProxy.items,data:data3};
(vErrors ??= []).push(err5);
errors++;
}
}
}
}
if(data.trustedCa !== undefined){
let data4 = data.trustedCa;
if((typeof data4 !== "string") && (data4 !== null)){
const err6 = {instancePath:instancePath+"/trustedCa",keyword:"type",params:{type: "string"},parentSchema:schema70.properties.trustedCa,data:data4};
(vErrors ??= []).push(err6);
errors++;
}
}
}
validate149.errors = vErrors;
return errors === 0;
}

const schema71 = {"type":"object","nullable":true,"properties":{"defender":{"$ref":"#/$defs/ManagedClusterSecurityProfileDefender"},"azureKeyVaultKms":{"$ref":"#/$defs/AzureKeyVaultKms"},"workloadIdentity":{"$ref":"#/$defs/ManagedClusterSecurityProfileWorkloadIdentity"},"imageCleaner":{"$ref":"#/$defs/ManagedClusterSecurityProfileImageCleaner"},"customCATrustCertificates":{"type":"array","nullable":true,"maxItems":10,"items":{}}},"additionalProperties":false};
const schema72 = {"type":"object","nullable":true,"properties":{"logAnalyticsWorkspaceResourceId":{"type":"string","nullable":true},"securityMonitoring":{"$ref":"#/$defs/ManagedClusterSecurityProfileDefenderSecurityMonitoring"}},"additionalProperties":false};
const schema73 = {"type":"object","nullable":true,"properties":{"enabled":{"type":"boolean","nullable":true}},"additionalProperties":false};

function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema73,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "enabled")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema73,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.enabled !== undefined){
let data0 = data.enabled;
if((typeof data0 !== "boolean") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/enabled",keyword:"type",params:{type: "boolean"},parentSchema:schema73.properties.enabled,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
}
validate153.errors = vErrors;
return errors === 0;
}


function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema72,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "logAnalyticsWorkspaceResourceId") || (key0 === "securityMonitoring"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema72,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.logAnalyticsWorkspaceResourceId !== undefined){
let data0 = data.logAnalyticsWorkspaceResourceId;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/logAnalyticsWorkspaceResourceId",keyword:"type",params:{type: "string"},parentSchema:schema72.properties.logAnalyticsWorkspaceResourceId,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.securityMonitoring !== undefined){
if(!(validate153(data.securityMonitoring, {instancePath:instancePath+"/securityMonitoring",parentData:data,parentDataProperty:"securityMonitoring",rootData}))){
vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
errors = vErrors.length;
}
}
}
validate152.errors = vErrors;
return errors === 0;
}

const schema74 = {"type":"object","nullable":true,"properties":{"enabled":{"type":"boolean","nullable":true},"keyId":{"type":"string","nullable":true},"keyVaultNetworkAccess":{"type":"string","nullable":true},"keyVaultResourceId":{"type":"string","nullable":true}},"additionalProperties":false};

function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema74,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "enabled") || (key0 === "keyId")) || (key0 === "keyVaultNetworkAccess")) || (key0 === "keyVaultResourceId"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema74,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.enabled !== undefined){
let data0 = data.enabled;
if((typeof data0 !== "boolean") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/enabled",keyword:"type",params:{type: "boolean"},parentSchema:schema74.properties.enabled,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.keyId !== undefined){
let data1 = data.keyId;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/keyId",keyword:"type",params:{type: "string"},parentSchema:schema74.properties.keyId,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.keyVaultNetworkAccess !== undefined){
let data2 = data.keyVaultNetworkAccess;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/keyVaultNetworkAccess",keyword:"type",params:{type: "string"},parentSchema:schema74.properties.keyVaultNetworkAccess,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.keyVaultResourceId !== undefined){
let data3 = data.keyVaultResourceId;
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/keyVaultResourceId",keyword:"type",params:{type: "string"},parentSchema:schema74.properties.keyVaultResourceId,data:data3};
(vErrors ??= []).push(err5);
errors++;
}
}
}
validate156.errors = vErrors;
return errors === 0;
}

const schema75 = {"type":"object","nullable":true,"properties":{"enabled":{"type":"boolean","nullable":true}},"additionalProperties":false};

function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema75,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "enabled")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema75,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.enabled !== undefined){
let data0 = data.enabled;
if((typeof data0 !== "boolean") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/enabled",keyword:"type",params:{type: "boolean"},parentSchema:schema75.properties.enabled,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
}
validate158.errors = vErrors;
return errors === 0;
}

const schema76 = {"type":"object","nullable":true,"properties":{"enabled":{"type":"boolean","nullable":true},"intervalHours":{"type":"integer","nullable":true}},"additionalProperties":false};

function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema76,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "enabled") || (key0 === "intervalHours"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema76,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.enabled !== undefined){
let data0 = data.enabled;
if((typeof data0 !== "boolean") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/enabled",keyword:"type",params:{type: "boolean"},parentSchema:schema76.properties.enabled,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.intervalHours !== undefined){
let data1 = data.intervalHours;
if((!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) && (data1 !== null)){
const err3 = {instancePath:instancePath+"/intervalHours",keyword:"type",params:{type: "integer"},parentSchema:schema76.properties.intervalHours,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
}
validate160.errors = vErrors;
return errors === 0;
}


function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema71,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "defender") || (key0 === "azureKeyVaultKms")) || (key0 === "workloadIdentity")) || (key0 === "imageCleaner")) || (key0 === "customCATrustCertificates"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema71,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.defender !== undefined){
if(!(validate152(data.defender, {instancePath:instancePath+"/defender",parentData:data,parentDataProperty:"defender",rootData}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
}
if(data.azureKeyVaultKms !== undefined){
if(!(validate156(data.azureKeyVaultKms, {instancePath:instancePath+"/azureKeyVaultKms",parentData:data,parentDataProperty:"azureKeyVaultKms",rootData}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
}
if(data.workloadIdentity !== undefined){
if(!(validate158(data.workloadIdentity, {instancePath:instancePath+"/workloadIdentity",parentData:data,parentDataProperty:"workloadIdentity",rootData}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
}
if(data.imageCleaner !== undefined){
if(!(validate160(data.imageCleaner, {instancePath:instancePath+"/imageCleaner",parentData:data,parentDataProperty:"imageCleaner",rootData}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
}
if(data.customCATrustCertificates !== undefined){
let data4 = data.customCATrustCertificates;
if((!(Array.isArray(data4))) && (data4 !== null)){
const err2 = {instancePath:instancePath+"/customCATrustCertificates",keyword:"type",params:{type: "array"},parentSchema:schema71.properties.customCATrustCertificates,data:data4};
(vErrors ??= []).push(err2);
errors++;
}
if(Array.isArray(data4)){
if(data4.length > 10){
const err3 = {instancePath:instancePath+"/customCATrustCertificates",keyword:"maxItems",params:{limit: 10},parentSchema:schema71.properties.customCATrustCertificates,data:data4};
(vErrors ??= []).push(err3);
errors++;
}
}
}
}
validate151.errors = vErrors;
return errors === 0;
}

const schema77 = {"type":"object","nullable":true,"properties":{"diskCSIDriver":{"$ref":"#/$defs/ManagedClusterStorageProfileDiskCSIDriver"},"fileCSIDriver":{"$ref":"#/$defs/ManagedClusterStorageProfileFileCSIDriver"},"snapshotController":{"$ref":"#/$defs/ManagedClusterStorageProfileSnapshotController"},"blobCSIDriver":{"$ref":"#/$defs/ManagedClusterStorageProfileBlobCSIDriver"}},"additionalProperties":false};
const schema78 = {"type":"object","nullable":true,"properties":{"enabled":{"type":"boolean","nullable":true}},"additionalProperties":false};

function validate164(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema78,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "enabled")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema78,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.enabled !== undefined){
let data0 = data.enabled;
if((typeof data0 !== "boolean") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/enabled",keyword:"type",params:{type: "boolean"},parentSchema:schema78.properties.enabled,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
}
validate164.errors = vErrors;
return errors === 0;
}

const schema79 = {"type":"object","nullable":true,"properties":{"enabled":{"type":"boolean","nullable":true}},"additionalProperties":false};

function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema79,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "enabled")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema79,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.enabled !== undefined){
let data0 = data.enabled;
if((typeof data0 !== "boolean") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/enabled",keyword:"type",params:{type: "boolean"},parentSchema:schema79.properties.enabled,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
}
validate166.errors = vErrors;
return errors === 0;
}

const schema80 = {"type":"object","nullable":true,"properties":{"enabled":{"type":"boolean","nullable":true}},"additionalProperties":false};

function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema80,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "enabled")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema80,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.enabled !== undefined){
let data0 = data.enabled;
if((typeof data0 !== "boolean") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/enabled",keyword:"type",params:{type: "boolean"},parentSchema:schema80.properties.enabled,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
}
validate168.errors = vErrors;
return errors === 0;
}

const schema81 = {"type":"object","nullable":true,"properties":{"enabled":{"type":"boolean","nullable":true}},"additionalProperties":false};

function validate170(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema81,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "enabled")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema81,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.enabled !== undefined){
let data0 = data.enabled;
if((typeof data0 !== "boolean") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/enabled",keyword:"type",params:{type: "boolean"},parentSchema:schema81.properties.enabled,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
}
validate170.errors = vErrors;
return errors === 0;
}


function validate163(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema77,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "diskCSIDriver") || (key0 === "fileCSIDriver")) || (key0 === "snapshotController")) || (key0 === "blobCSIDriver"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema77,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.diskCSIDriver !== undefined){
if(!(validate164(data.diskCSIDriver, {instancePath:instancePath+"/diskCSIDriver",parentData:data,parentDataProperty:"diskCSIDriver",rootData}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
}
if(data.fileCSIDriver !== undefined){
if(!(validate166(data.fileCSIDriver, {instancePath:instancePath+"/fileCSIDriver",parentData:data,parentDataProperty:"fileCSIDriver",rootData}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
}
if(data.snapshotController !== undefined){
if(!(validate168(data.snapshotController, {instancePath:instancePath+"/snapshotController",parentData:data,parentDataProperty:"snapshotController",rootData}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
}
if(data.blobCSIDriver !== undefined){
if(!(validate170(data.blobCSIDriver, {instancePath:instancePath+"/blobCSIDriver",parentData:data,parentDataProperty:"blobCSIDriver",rootData}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
}
}
validate163.errors = vErrors;
return errors === 0;
}

const schema82 = {"type":"object","nullable":true,"properties":{"webAppRouting":{"$ref":"#/$defs/ManagedClusterIngressProfileWebAppRouting"}},"additionalProperties":false};
const schema83 = {"type":"object","nullable":true,"properties":{"enabled":{"type":"boolean","nullable":true},"dnsZoneResourceIds":{"type":"array","nullable":true,"maxItems":5,"items":{"type":"string"}},"nginx":{"$ref":"#/$defs/ManagedClusterIngressProfileNginx"},"identity":{"const":null,"readOnly":true}},"additionalProperties":false};
const schema84 = {"type":"object","nullable":true,"properties":{"defaultIngressControllerType":{"type":"string","nullable":true}},"additionalProperties":false};

function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema84,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "defaultIngressControllerType")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema84,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.defaultIngressControllerType !== undefined){
let data0 = data.defaultIngressControllerType;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/defaultIngressControllerType",keyword:"type",params:{type: "string"},parentSchema:schema84.properties.defaultIngressControllerType,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
}
validate175.errors = vErrors;
return errors === 0;
}


function validate174(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema83,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "enabled") || (key0 === "dnsZoneResourceIds")) || (key0 === "nginx")) || (key0 === "identity"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema83,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.enabled !== undefined){
let data0 = data.enabled;
if((typeof data0 !== "boolean") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/enabled",keyword:"type",params:{type: "boolean"},parentSchema:schema83.properties.enabled,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.dnsZoneResourceIds !== undefined){
let data1 = data.dnsZoneResourceIds;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err3 = {instancePath:instancePath+"/dnsZoneResourceIds",keyword:"type",params:{type: "array"},parentSchema:schema83.properties.dnsZoneResourceIds,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
if(Array.isArray(data1)){
if(data1.length > 5){
const err4 = {instancePath:instancePath+"/dnsZoneResourceIds",keyword:"maxItems",params:{limit: 5},parentSchema:schema83.properties.dnsZoneResourceIds,data:data1};
(vErrors ??= []).push(err4);
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/dnsZoneResourceIds/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema83.properties.dnsZoneResourceIds.items,data:data2};
(vErrors ??= []).push(err5);
errors++;
}
}
}
}
if(data.nginx !== undefined){
if(!(validate175(data.nginx, {instancePath:instancePath+"/nginx",parentData:data,parentDataProperty:"nginx",rootData}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
}
if(data.identity !== undefined){
let data4 = data.identity;
if(null !== data4){
const err6 = {instancePath:instancePath+"/identity",keyword:"const",params:{allowedValue: schema83.properties.identity.const},parentSchema:schema83.properties.identity,data:data4};
(vErrors ??= []).push(err6);
errors++;
}
}
}
validate174.errors = vErrors;
return errors === 0;
}


function validate173(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema82,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "webAppRouting")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema82,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.webAppRouting !== undefined){
if(!(validate174(data.webAppRouting, {instancePath:instancePath+"/webAppRouting",parentData:data,parentDataProperty:"webAppRouting",rootData}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
}
validate173.errors = vErrors;
return errors === 0;
}

const schema85 = {"type":"object","nullable":true,"properties":{"keda":{"$ref":"#/$defs/ManagedClusterWorkloadAutoScalerProfileKeda"},"verticalPodAutoscaler":{"$ref":"#/$defs/ManagedClusterWorkloadAutoScalerProfileVerticalPodAutoscaler"}},"additionalProperties":false};
const schema86 = {"type":"object","nullable":true,"properties":{"enabled":{"type":"boolean"}},"required":["enabled"],"additionalProperties":false};

function validate180(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema86,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.enabled === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "enabled"},parentSchema:schema86,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!(key0 === "enabled")){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema86,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.enabled !== undefined){
let data0 = data.enabled;
if(typeof data0 !== "boolean"){
const err3 = {instancePath:instancePath+"/enabled",keyword:"type",params:{type: "boolean"},parentSchema:schema86.properties.enabled,data:data0};
(vErrors ??= []).push(err3);
errors++;
}
}
}
validate180.errors = vErrors;
return errors === 0;
}

const schema87 = {"type":"object","nullable":true,"properties":{"enabled":{"type":"boolean"}},"required":["enabled"],"additionalProperties":false};

function validate182(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema87,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.enabled === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "enabled"},parentSchema:schema87,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!(key0 === "enabled")){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema87,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.enabled !== undefined){
let data0 = data.enabled;
if(typeof data0 !== "boolean"){
const err3 = {instancePath:instancePath+"/enabled",keyword:"type",params:{type: "boolean"},parentSchema:schema87.properties.enabled,data:data0};
(vErrors ??= []).push(err3);
errors++;
}
}
}
validate182.errors = vErrors;
return errors === 0;
}


function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema85,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "keda") || (key0 === "verticalPodAutoscaler"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema85,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.keda !== undefined){
if(!(validate180(data.keda, {instancePath:instancePath+"/keda",parentData:data,parentDataProperty:"keda",rootData}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
}
if(data.verticalPodAutoscaler !== undefined){
if(!(validate182(data.verticalPodAutoscaler, {instancePath:instancePath+"/verticalPodAutoscaler",parentData:data,parentDataProperty:"verticalPodAutoscaler",rootData}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
}
}
validate179.errors = vErrors;
return errors === 0;
}

const schema88 = {"type":"object","nullable":true,"properties":{"metrics":{"$ref":"#/$defs/ManagedClusterAzureMonitorProfileMetrics"}},"additionalProperties":false};
const schema89 = {"type":"object","nullable":true,"properties":{"enabled":{"type":"boolean"},"kubeStateMetrics":{"$ref":"#/$defs/ManagedClusterAzureMonitorProfileKubeStateMetrics"}},"required":["enabled"],"additionalProperties":false};
const schema90 = {"type":"object","nullable":true,"properties":{"metricLabelsAllowlist":{"type":"string","nullable":true},"metricAnnotationsAllowList":{"type":"string","nullable":true}},"additionalProperties":false};

function validate187(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema90,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "metricLabelsAllowlist") || (key0 === "metricAnnotationsAllowList"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema90,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.metricLabelsAllowlist !== undefined){
let data0 = data.metricLabelsAllowlist;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/metricLabelsAllowlist",keyword:"type",params:{type: "string"},parentSchema:schema90.properties.metricLabelsAllowlist,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.metricAnnotationsAllowList !== undefined){
let data1 = data.metricAnnotationsAllowList;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/metricAnnotationsAllowList",keyword:"type",params:{type: "string"},parentSchema:schema90.properties.metricAnnotationsAllowList,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
}
validate187.errors = vErrors;
return errors === 0;
}


function validate186(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema89,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.enabled === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "enabled"},parentSchema:schema89,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "enabled") || (key0 === "kubeStateMetrics"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema89,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.enabled !== undefined){
let data0 = data.enabled;
if(typeof data0 !== "boolean"){
const err3 = {instancePath:instancePath+"/enabled",keyword:"type",params:{type: "boolean"},parentSchema:schema89.properties.enabled,data:data0};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.kubeStateMetrics !== undefined){
if(!(validate187(data.kubeStateMetrics, {instancePath:instancePath+"/kubeStateMetrics",parentData:data,parentDataProperty:"kubeStateMetrics",rootData}))){
vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
errors = vErrors.length;
}
}
}
validate186.errors = vErrors;
return errors === 0;
}


function validate185(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema88,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "metrics")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema88,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.metrics !== undefined){
if(!(validate186(data.metrics, {instancePath:instancePath+"/metrics",parentData:data,parentDataProperty:"metrics",rootData}))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
errors = vErrors.length;
}
}
}
validate185.errors = vErrors;
return errors === 0;
}

const schema91 = {"type":"object","nullable":true,"properties":{"mode":{"type":"string"},"istio":{"$ref":"#/$defs/IstioServiceMesh"}},"required":["mode"],"additionalProperties":false};
const schema92 = {"type":"object","nullable":true,"properties":{"components":{"$ref":"#/$defs/IstioComponents"},"certificateAuthority":{"$ref":"#/$defs/IstioCertificateAuthority"},"revisions":{"type":"array","nullable":true,"maxItems":2,"items":{"type":"string"}}},"additionalProperties":false};
const schema93 = {"type":"object","nullable":true,"properties":{"ingressGateways":{"type":"array","nullable":true,"items":{"$ref":"#/$defs/IstioIngressGateway","type":"object"}},"egressGateways":{"type":"array","nullable":true,"items":{"$ref":"#/$defs/IstioEgressGateway","type":"object"}}},"additionalProperties":false};
const schema94 = {"type":"object","nullable":true,"properties":{"mode":{"type":"string"},"enabled":{"type":"boolean"}},"required":["mode","enabled"],"additionalProperties":false};

function validate194(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema94,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mode === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "mode"},parentSchema:schema94,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.enabled === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "enabled"},parentSchema:schema94,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(!((key0 === "mode") || (key0 === "enabled"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema94,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.mode !== undefined){
let data0 = data.mode;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/mode",keyword:"type",params:{type: "string"},parentSchema:schema94.properties.mode,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.enabled !== undefined){
let data1 = data.enabled;
if(typeof data1 !== "boolean"){
const err5 = {instancePath:instancePath+"/enabled",keyword:"type",params:{type: "boolean"},parentSchema:schema94.properties.enabled,data:data1};
(vErrors ??= []).push(err5);
errors++;
}
}
}
validate194.errors = vErrors;
return errors === 0;
}

const schema95 = {"type":"object","nullable":true,"properties":{"enabled":{"type":"boolean"},"name":{"type":"string","pattern":"[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*"},"namespace":{"type":"string","nullable":true},"gatewayConfigurationName":{"type":"string","nullable":true}},"required":["enabled","name"],"additionalProperties":false};
const pattern6 = new RegExp("[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*", "u");

function validate196(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema95,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.enabled === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "enabled"},parentSchema:schema95,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "name"},parentSchema:schema95,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(!((((key0 === "enabled") || (key0 === "name")) || (key0 === "namespace")) || (key0 === "gatewayConfigurationName"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema95,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.enabled !== undefined){
let data0 = data.enabled;
if(typeof data0 !== "boolean"){
const err4 = {instancePath:instancePath+"/enabled",keyword:"type",params:{type: "boolean"},parentSchema:schema95.properties.enabled,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
const err5 = {instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*"},parentSchema:schema95.properties.name,data:data1};
(vErrors ??= []).push(err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},parentSchema:schema95.properties.name,data:data1};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.namespace !== undefined){
let data2 = data.namespace;
if((typeof data2 !== "string") && (data2 !== null)){
const err7 = {instancePath:instancePath+"/namespace",keyword:"type",params:{type: "string"},parentSchema:schema95.properties.namespace,data:data2};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.gatewayConfigurationName !== undefined){
let data3 = data.gatewayConfigurationName;
if((typeof data3 !== "string") && (data3 !== null)){
const err8 = {instancePath:instancePath+"/gatewayConfigurationName",keyword:"type",params:{type: "string"},parentSchema:schema95.properties.gatewayConfigurationName,data:data3};
(vErrors ??= []).push(err8);
errors++;
}
}
}
validate196.errors = vErrors;
return errors === 0;
}


function validate193(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema93,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "ingressGateways") || (key0 === "egressGateways"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema93,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.ingressGateways !== undefined){
let data0 = data.ingressGateways;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err2 = {instancePath:instancePath+"/ingressGateways",keyword:"type",params:{type: "array"},parentSchema:schema93.properties.ingressGateways,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err3 = {instancePath:instancePath+"/ingressGateways/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema93.properties.ingressGateways.items,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
if(!(validate194(data1, {instancePath:instancePath+"/ingressGateways/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
errors = vErrors.length;
}
}
}
}
if(data.egressGateways !== undefined){
let data2 = data.egressGateways;
if((!(Array.isArray(data2))) && (data2 !== null)){
const err4 = {instancePath:instancePath+"/egressGateways",keyword:"type",params:{type: "array"},parentSchema:schema93.properties.egressGateways,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err5 = {instancePath:instancePath+"/egressGateways/" + i1,keyword:"type",params:{type: "object"},parentSchema:schema93.properties.egressGateways.items,data:data3};
(vErrors ??= []).push(err5);
errors++;
}
if(!(validate196(data3, {instancePath:instancePath+"/egressGateways/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
errors = vErrors.length;
}
}
}
}
}
validate193.errors = vErrors;
return errors === 0;
}

const schema96 = {"type":"object","nullable":true,"properties":{"plugin":{"$ref":"#/$defs/IstioPluginCertificateAuthority"}},"additionalProperties":false};
const schema97 = {"type":"object","nullable":true,"properties":{"keyVaultId":{"type":"string","nullable":true},"certObjectName":{"type":"string","nullable":true},"keyObjectName":{"type":"string","nullable":true},"rootCertObjectName":{"type":"string","nullable":true},"certChainObjectName":{"type":"string","nullable":true}},"additionalProperties":false};

function validate200(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema97,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "keyVaultId") || (key0 === "certObjectName")) || (key0 === "keyObjectName")) || (key0 === "rootCertObjectName")) || (key0 === "certChainObjectName"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema97,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.keyVaultId !== undefined){
let data0 = data.keyVaultId;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/keyVaultId",keyword:"type",params:{type: "string"},parentSchema:schema97.properties.keyVaultId,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.certObjectName !== undefined){
let data1 = data.certObjectName;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/certObjectName",keyword:"type",params:{type: "string"},parentSchema:schema97.properties.certObjectName,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.keyObjectName !== undefined){
let data2 = data.keyObjectName;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/keyObjectName",keyword:"type",params:{type: "string"},parentSchema:schema97.properties.keyObjectName,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.rootCertObjectName !== undefined){
let data3 = data.rootCertObjectName;
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/rootCertObjectName",keyword:"type",params:{type: "string"},parentSchema:schema97.properties.rootCertObjectName,data:data3};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.certChainObjectName !== undefined){
let data4 = data.certChainObjectName;
if((typeof data4 !== "string") && (data4 !== null)){
const err6 = {instancePath:instancePath+"/certChainObjectName",keyword:"type",params:{type: "string"},parentSchema:schema97.properties.certChainObjectName,data:data4};
(vErrors ??= []).push(err6);
errors++;
}
}
}
validate200.errors = vErrors;
return errors === 0;
}


function validate199(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema96,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "plugin")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema96,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.plugin !== undefined){
if(!(validate200(data.plugin, {instancePath:instancePath+"/plugin",parentData:data,parentDataProperty:"plugin",rootData}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
errors = vErrors.length;
}
}
}
validate199.errors = vErrors;
return errors === 0;
}


function validate192(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema92,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "components") || (key0 === "certificateAuthority")) || (key0 === "revisions"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema92,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.components !== undefined){
if(!(validate193(data.components, {instancePath:instancePath+"/components",parentData:data,parentDataProperty:"components",rootData}))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
}
if(data.certificateAuthority !== undefined){
if(!(validate199(data.certificateAuthority, {instancePath:instancePath+"/certificateAuthority",parentData:data,parentDataProperty:"certificateAuthority",rootData}))){
vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
errors = vErrors.length;
}
}
if(data.revisions !== undefined){
let data2 = data.revisions;
if((!(Array.isArray(data2))) && (data2 !== null)){
const err2 = {instancePath:instancePath+"/revisions",keyword:"type",params:{type: "array"},parentSchema:schema92.properties.revisions,data:data2};
(vErrors ??= []).push(err2);
errors++;
}
if(Array.isArray(data2)){
if(data2.length > 2){
const err3 = {instancePath:instancePath+"/revisions",keyword:"maxItems",params:{limit: 2},parentSchema:schema92.properties.revisions,data:data2};
(vErrors ??= []).push(err3);
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
const err4 = {instancePath:instancePath+"/revisions/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema92.properties.revisions.items,data:data3};
(vErrors ??= []).push(err4);
errors++;
}
}
}
}
}
validate192.errors = vErrors;
return errors === 0;
}


function validate191(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema91,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mode === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "mode"},parentSchema:schema91,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "mode") || (key0 === "istio"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema91,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.mode !== undefined){
let data0 = data.mode;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/mode",keyword:"type",params:{type: "string"},parentSchema:schema91.properties.mode,data:data0};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.istio !== undefined){
if(!(validate192(data.istio, {instancePath:instancePath+"/istio",parentData:data,parentDataProperty:"istio",rootData}))){
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
errors = vErrors.length;
}
}
}
validate191.errors = vErrors;
return errors === 0;
}

const schema98 = {"type":"object","nullable":true,"properties":{"costAnalysis":{"$ref":"#/$defs/ManagedClusterCostAnalysis"}},"additionalProperties":false};
const schema99 = {"type":"object","nullable":true,"properties":{"enabled":{"type":"boolean","nullable":true}},"additionalProperties":false};

function validate206(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema99,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "enabled")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema99,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.enabled !== undefined){
let data0 = data.enabled;
if((typeof data0 !== "boolean") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/enabled",keyword:"type",params:{type: "boolean"},parentSchema:schema99.properties.enabled,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
}
validate206.errors = vErrors;
return errors === 0;
}


function validate205(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema98,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "costAnalysis")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema98,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.costAnalysis !== undefined){
if(!(validate206(data.costAnalysis, {instancePath:instancePath+"/costAnalysis",parentData:data,parentDataProperty:"costAnalysis",rootData}))){
vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
errors = vErrors.length;
}
}
}
validate205.errors = vErrors;
return errors === 0;
}

const schema100 = {"type":"object","nullable":true,"properties":{"mode":{"type":"string","nullable":true},"defaultNodePools":{"type":"string","nullable":true}},"additionalProperties":false};

function validate209(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema100,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "mode") || (key0 === "defaultNodePools"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema100,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.mode !== undefined){
let data0 = data.mode;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/mode",keyword:"type",params:{type: "string"},parentSchema:schema100.properties.mode,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.defaultNodePools !== undefined){
let data1 = data.defaultNodePools;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/defaultNodePools",keyword:"type",params:{type: "string"},parentSchema:schema100.properties.defaultNodePools,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
}
validate209.errors = vErrors;
return errors === 0;
}

const schema101 = {"type":"object","nullable":true,"properties":{"artifactSource":{"type":"string","nullable":true},"containerRegistryId":{"type":"string","nullable":true}},"additionalProperties":false};

function validate211(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema101,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "artifactSource") || (key0 === "containerRegistryId"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema101,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.artifactSource !== undefined){
let data0 = data.artifactSource;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/artifactSource",keyword:"type",params:{type: "string"},parentSchema:schema101.properties.artifactSource,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.containerRegistryId !== undefined){
let data1 = data.containerRegistryId;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/containerRegistryId",keyword:"type",params:{type: "string"},parentSchema:schema101.properties.containerRegistryId,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
}
validate211.errors = vErrors;
return errors === 0;
}

const schema102 = {"type":"object","nullable":true,"properties":{"enabled":{"type":"boolean","nullable":true}},"additionalProperties":false};

function validate213(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema102,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "enabled")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema102,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.enabled !== undefined){
let data0 = data.enabled;
if((typeof data0 !== "boolean") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/enabled",keyword:"type",params:{type: "boolean"},parentSchema:schema102.properties.enabled,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
}
validate213.errors = vErrors;
return errors === 0;
}

const schema103 = {"type":"object","nullable":true,"properties":{"provisioningError":{"const":null,"readOnly":true}},"additionalProperties":false};

function validate215(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema103,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "provisioningError")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema103,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.provisioningError !== undefined){
let data0 = data.provisioningError;
if(null !== data0){
const err2 = {instancePath:instancePath+"/provisioningError",keyword:"const",params:{allowedValue: schema103.properties.provisioningError.const},parentSchema:schema103.properties.provisioningError,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
}
validate215.errors = vErrors;
return errors === 0;
}


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema8,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema8.properties, key0))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema8,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.provisioningState !== undefined){
let data0 = data.provisioningState;
if(null !== data0){
const err2 = {instancePath:instancePath+"/provisioningState",keyword:"const",params:{allowedValue: schema8.properties.provisioningState.const},parentSchema:schema8.properties.provisioningState,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.powerState !== undefined){
let data1 = data.powerState;
if(null !== data1){
const err3 = {instancePath:instancePath+"/powerState",keyword:"const",params:{allowedValue: schema8.properties.powerState.const},parentSchema:schema8.properties.powerState,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.maxAgentPools !== undefined){
let data2 = data.maxAgentPools;
if(null !== data2){
const err4 = {instancePath:instancePath+"/maxAgentPools",keyword:"const",params:{allowedValue: schema8.properties.maxAgentPools.const},parentSchema:schema8.properties.maxAgentPools,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.kubernetesVersion !== undefined){
let data3 = data.kubernetesVersion;
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/kubernetesVersion",keyword:"type",params:{type: "string"},parentSchema:schema8.properties.kubernetesVersion,data:data3};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.currentKubernetesVersion !== undefined){
let data4 = data.currentKubernetesVersion;
if(null !== data4){
const err6 = {instancePath:instancePath+"/currentKubernetesVersion",keyword:"const",params:{allowedValue: schema8.properties.currentKubernetesVersion.const},parentSchema:schema8.properties.currentKubernetesVersion,data:data4};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.dnsPrefix !== undefined){
let data5 = data.dnsPrefix;
if((typeof data5 !== "string") && (data5 !== null)){
const err7 = {instancePath:instancePath+"/dnsPrefix",keyword:"type",params:{type: "string"},parentSchema:schema8.properties.dnsPrefix,data:data5};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.fqdnSubdomain !== undefined){
let data6 = data.fqdnSubdomain;
if((typeof data6 !== "string") && (data6 !== null)){
const err8 = {instancePath:instancePath+"/fqdnSubdomain",keyword:"type",params:{type: "string"},parentSchema:schema8.properties.fqdnSubdomain,data:data6};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.fqdn !== undefined){
let data7 = data.fqdn;
if(null !== data7){
const err9 = {instancePath:instancePath+"/fqdn",keyword:"const",params:{allowedValue: schema8.properties.fqdn.const},parentSchema:schema8.properties.fqdn,data:data7};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.privateFQDN !== undefined){
let data8 = data.privateFQDN;
if(null !== data8){
const err10 = {instancePath:instancePath+"/privateFQDN",keyword:"const",params:{allowedValue: schema8.properties.privateFQDN.const},parentSchema:schema8.properties.privateFQDN,data:data8};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.azurePortalFQDN !== undefined){
let data9 = data.azurePortalFQDN;
if(null !== data9){
const err11 = {instancePath:instancePath+"/azurePortalFQDN",keyword:"const",params:{allowedValue: schema8.properties.azurePortalFQDN.const},parentSchema:schema8.properties.azurePortalFQDN,data:data9};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.agentPoolProfiles !== undefined){
let data10 = data.agentPoolProfiles;
if((!(Array.isArray(data10))) && (data10 !== null)){
const err12 = {instancePath:instancePath+"/agentPoolProfiles",keyword:"type",params:{type: "array"},parentSchema:schema8.properties.agentPoolProfiles,data:data10};
(vErrors ??= []).push(err12);
errors++;
}
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(!(data11 && typeof data11 == "object" && !Array.isArray(data11))){
const err13 = {instancePath:instancePath+"/agentPoolProfiles/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema8.properties.agentPoolProfiles.items,data:data11};
(vErrors ??= []).push(err13);
errors++;
}
if(!(validate24(data11, {instancePath:instancePath+"/agentPoolProfiles/" + i0,parentData:data10,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
}
if(data.linuxProfile !== undefined){
if(!(validate75(data.linuxProfile, {instancePath:instancePath+"/linuxProfile",parentData:data,parentDataProperty:"linuxProfile",rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data.windowsProfile !== undefined){
if(!(validate81(data.windowsProfile, {instancePath:instancePath+"/windowsProfile",parentData:data,parentDataProperty:"windowsProfile",rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
if(data.servicePrincipalProfile !== undefined){
if(!(validate85(data.servicePrincipalProfile, {instancePath:instancePath+"/servicePrincipalProfile",parentData:data,parentDataProperty:"servicePrincipalProfile",rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
if(data.addonProfiles !== undefined){
if(!(validate87(data.addonProfiles, {instancePath:instancePath+"/addonProfiles",parentData:data,parentDataProperty:"addonProfiles",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
if(data.podIdentityProfile !== undefined){
if(!(validate93(data.podIdentityProfile, {instancePath:instancePath+"/podIdentityProfile",parentData:data,parentDataProperty:"podIdentityProfile",rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
if(data.oidcIssuerProfile !== undefined){
if(!(validate103(data.oidcIssuerProfile, {instancePath:instancePath+"/oidcIssuerProfile",parentData:data,parentDataProperty:"oidcIssuerProfile",rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
if(data.nodeResourceGroup !== undefined){
let data18 = data.nodeResourceGroup;
if((typeof data18 !== "string") && (data18 !== null)){
const err14 = {instancePath:instancePath+"/nodeResourceGroup",keyword:"type",params:{type: "string"},parentSchema:schema8.properties.nodeResourceGroup,data:data18};
(vErrors ??= []).push(err14);
errors++;
}
}
if(data.nodeResourceGroupProfile !== undefined){
if(!(validate105(data.nodeResourceGroupProfile, {instancePath:instancePath+"/nodeResourceGroupProfile",parentData:data,parentDataProperty:"nodeResourceGroupProfile",rootData}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
if(data.enableRBAC !== undefined){
let data20 = data.enableRBAC;
if((typeof data20 !== "boolean") && (data20 !== null)){
const err15 = {instancePath:instancePath+"/enableRBAC",keyword:"type",params:{type: "boolean"},parentSchema:schema8.properties.enableRBAC,data:data20};
(vErrors ??= []).push(err15);
errors++;
}
}
if(data.supportPlan !== undefined){
let data21 = data.supportPlan;
if((typeof data21 !== "string") && (data21 !== null)){
const err16 = {instancePath:instancePath+"/supportPlan",keyword:"type",params:{type: "string"},parentSchema:schema8.properties.supportPlan,data:data21};
(vErrors ??= []).push(err16);
errors++;
}
}
if(data.networkProfile !== undefined){
if(!(validate107(data.networkProfile, {instancePath:instancePath+"/networkProfile",parentData:data,parentDataProperty:"networkProfile",rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
if(data.aadProfile !== undefined){
if(!(validate132(data.aadProfile, {instancePath:instancePath+"/aadProfile",parentData:data,parentDataProperty:"aadProfile",rootData}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data.autoUpgradeProfile !== undefined){
if(!(validate134(data.autoUpgradeProfile, {instancePath:instancePath+"/autoUpgradeProfile",parentData:data,parentDataProperty:"autoUpgradeProfile",rootData}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
}
if(data.upgradeSettings !== undefined){
if(!(validate136(data.upgradeSettings, {instancePath:instancePath+"/upgradeSettings",parentData:data,parentDataProperty:"upgradeSettings",rootData}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
}
if(data.autoScalerProfile !== undefined){
if(!(validate140(data.autoScalerProfile, {instancePath:instancePath+"/autoScalerProfile",parentData:data,parentDataProperty:"autoScalerProfile",rootData}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
}
if(data.apiServerAccessProfile !== undefined){
if(!(validate142(data.apiServerAccessProfile, {instancePath:instancePath+"/apiServerAccessProfile",parentData:data,parentDataProperty:"apiServerAccessProfile",rootData}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
}
if(data.diskEncryptionSetID !== undefined){
let data28 = data.diskEncryptionSetID;
if((typeof data28 !== "string") && (data28 !== null)){
const err17 = {instancePath:instancePath+"/diskEncryptionSetID",keyword:"type",params:{type: "string"},parentSchema:schema8.properties.diskEncryptionSetID,data:data28};
(vErrors ??= []).push(err17);
errors++;
}
}
if(data.identityProfile !== undefined){
if(!(validate144(data.identityProfile, {instancePath:instancePath+"/identityProfile",parentData:data,parentDataProperty:"identityProfile",rootData}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
}
if(data.privateLinkResources !== undefined){
let data30 = data.privateLinkResources;
if((!(Array.isArray(data30))) && (data30 !== null)){
const err18 = {instancePath:instancePath+"/privateLinkResources",keyword:"type",params:{type: "array"},parentSchema:schema8.properties.privateLinkResources,data:data30};
(vErrors ??= []).push(err18);
errors++;
}
if(Array.isArray(data30)){
const len1 = data30.length;
for(let i1=0; i1<len1; i1++){
let data31 = data30[i1];
if(!(data31 && typeof data31 == "object" && !Array.isArray(data31))){
const err19 = {instancePath:instancePath+"/privateLinkResources/" + i1,keyword:"type",params:{type: "object"},parentSchema:schema8.properties.privateLinkResources.items,data:data31};
(vErrors ??= []).push(err19);
errors++;
}
if(!(validate147(data31, {instancePath:instancePath+"/privateLinkResources/" + i1,parentData:data30,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
}
}
if(data.disableLocalAccounts !== undefined){
let data32 = data.disableLocalAccounts;
if((typeof data32 !== "boolean") && (data32 !== null)){
const err20 = {instancePath:instancePath+"/disableLocalAccounts",keyword:"type",params:{type: "boolean"},parentSchema:schema8.properties.disableLocalAccounts,data:data32};
(vErrors ??= []).push(err20);
errors++;
}
}
if(data.httpProxyConfig !== undefined){
if(!(validate149(data.httpProxyConfig, {instancePath:instancePath+"/httpProxyConfig",parentData:data,parentDataProperty:"httpProxyConfig",rootData}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
if(data.securityProfile !== undefined){
if(!(validate151(data.securityProfile, {instancePath:instancePath+"/securityProfile",parentData:data,parentDataProperty:"securityProfile",rootData}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
}
if(data.storageProfile !== undefined){
if(!(validate163(data.storageProfile, {instancePath:instancePath+"/storageProfile",parentData:data,parentDataProperty:"storageProfile",rootData}))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
errors = vErrors.length;
}
}
if(data.ingressProfile !== undefined){
if(!(validate173(data.ingressProfile, {instancePath:instancePath+"/ingressProfile",parentData:data,parentDataProperty:"ingressProfile",rootData}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
}
if(data.publicNetworkAccess !== undefined){
let data37 = data.publicNetworkAccess;
if((typeof data37 !== "string") && (data37 !== null)){
const err21 = {instancePath:instancePath+"/publicNetworkAccess",keyword:"type",params:{type: "string"},parentSchema:schema8.properties.publicNetworkAccess,data:data37};
(vErrors ??= []).push(err21);
errors++;
}
}
if(data.workloadAutoScalerProfile !== undefined){
if(!(validate179(data.workloadAutoScalerProfile, {instancePath:instancePath+"/workloadAutoScalerProfile",parentData:data,parentDataProperty:"workloadAutoScalerProfile",rootData}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
}
if(data.azureMonitorProfile !== undefined){
if(!(validate185(data.azureMonitorProfile, {instancePath:instancePath+"/azureMonitorProfile",parentData:data,parentDataProperty:"azureMonitorProfile",rootData}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
}
if(data.serviceMeshProfile !== undefined){
if(!(validate191(data.serviceMeshProfile, {instancePath:instancePath+"/serviceMeshProfile",parentData:data,parentDataProperty:"serviceMeshProfile",rootData}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
if(data.resourceUID !== undefined){
let data41 = data.resourceUID;
if(null !== data41){
const err22 = {instancePath:instancePath+"/resourceUID",keyword:"const",params:{allowedValue: schema8.properties.resourceUID.const},parentSchema:schema8.properties.resourceUID,data:data41};
(vErrors ??= []).push(err22);
errors++;
}
}
if(data.metricsProfile !== undefined){
if(!(validate205(data.metricsProfile, {instancePath:instancePath+"/metricsProfile",parentData:data,parentDataProperty:"metricsProfile",rootData}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
}
if(data.nodeProvisioningProfile !== undefined){
if(!(validate209(data.nodeProvisioningProfile, {instancePath:instancePath+"/nodeProvisioningProfile",parentData:data,parentDataProperty:"nodeProvisioningProfile",rootData}))){
vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
errors = vErrors.length;
}
}
if(data.bootstrapProfile !== undefined){
if(!(validate211(data.bootstrapProfile, {instancePath:instancePath+"/bootstrapProfile",parentData:data,parentDataProperty:"bootstrapProfile",rootData}))){
vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
errors = vErrors.length;
}
}
if(data.aiToolchainOperatorProfile !== undefined){
if(!(validate213(data.aiToolchainOperatorProfile, {instancePath:instancePath+"/aiToolchainOperatorProfile",parentData:data,parentDataProperty:"aiToolchainOperatorProfile",rootData}))){
vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(!(validate215(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
errors = vErrors.length;
}
}
}
validate23.errors = vErrors;
return errors === 0;
}

const schema104 = {"type":"object","nullable":true,"properties":{"name":{"type":"string","nullable":true},"tier":{"type":"string","nullable":true}},"additionalProperties":false};

function validate218(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema104,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "name") || (key0 === "tier"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema104,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},parentSchema:schema104.properties.name,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.tier !== undefined){
let data1 = data.tier;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/tier",keyword:"type",params:{type: "string"},parentSchema:schema104.properties.tier,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
}
validate218.errors = vErrors;
return errors === 0;
}

const schema105 = {"type":"object","nullable":true,"properties":{"name":{"type":"string","nullable":true},"type":{"type":"string","nullable":true}},"additionalProperties":false};

function validate220(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema105,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "name") || (key0 === "type"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema105,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},parentSchema:schema105.properties.name,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"},parentSchema:schema105.properties.type,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
}
validate220.errors = vErrors;
return errors === 0;
}

const schema106 = {"type":"object","nullable":true,"properties":{"principalId":{"const":null,"readOnly":true},"tenantId":{"const":null,"readOnly":true},"type":{"type":"string","nullable":true},"delegatedResources":{"$ref":"#/$defs/ManagedClusterIdentityDelegatedResources"},"userAssignedIdentities":{"$ref":"#/$defs/ManagedClusterIdentityUserAssignedIdentities"}},"additionalProperties":false};
const schema107 = {"type":"object","nullable":true,"properties":{},"additionalProperties":{"$ref":"#/$defs/DelegatedResource","type":"object"}};
const schema108 = {"type":"object","nullable":true,"properties":{"resourceId":{"type":"string","nullable":true},"tenantId":{"type":"string","nullable":true,"minLength":36,"maxLength":36,"pattern":"^[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$"},"referralResource":{"type":"string","nullable":true},"location":{"type":"string","nullable":true}},"additionalProperties":false};
const pattern7 = new RegExp("^[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$", "u");

function validate224(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema108,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "resourceId") || (key0 === "tenantId")) || (key0 === "referralResource")) || (key0 === "location"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema108,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.resourceId !== undefined){
let data0 = data.resourceId;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/resourceId",keyword:"type",params:{type: "string"},parentSchema:schema108.properties.resourceId,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.tenantId !== undefined){
let data1 = data.tenantId;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/tenantId",keyword:"type",params:{type: "string"},parentSchema:schema108.properties.tenantId,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
if(typeof data1 === "string"){
if(data1.length > 36){
const err4 = {instancePath:instancePath+"/tenantId",keyword:"maxLength",params:{limit: 36},parentSchema:schema108.properties.tenantId,data:data1};
(vErrors ??= []).push(err4);
errors++;
}
if(data1.length < 36){
const err5 = {instancePath:instancePath+"/tenantId",keyword:"minLength",params:{limit: 36},parentSchema:schema108.properties.tenantId,data:data1};
(vErrors ??= []).push(err5);
errors++;
}
if(!pattern7.test(data1)){
const err6 = {instancePath:instancePath+"/tenantId",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$"},parentSchema:schema108.properties.tenantId,data:data1};
(vErrors ??= []).push(err6);
errors++;
}
}
}
if(data.referralResource !== undefined){
let data2 = data.referralResource;
if((typeof data2 !== "string") && (data2 !== null)){
const err7 = {instancePath:instancePath+"/referralResource",keyword:"type",params:{type: "string"},parentSchema:schema108.properties.referralResource,data:data2};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.location !== undefined){
let data3 = data.location;
if((typeof data3 !== "string") && (data3 !== null)){
const err8 = {instancePath:instancePath+"/location",keyword:"type",params:{type: "string"},parentSchema:schema108.properties.location,data:data3};
(vErrors ??= []).push(err8);
errors++;
}
}
}
validate224.errors = vErrors;
return errors === 0;
}


function validate223(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema107,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err1 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"},parentSchema:schema107.additionalProperties,data:data0};
(vErrors ??= []).push(err1);
errors++;
}
if(!(validate224(data0, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
}
}
validate223.errors = vErrors;
return errors === 0;
}

const schema109 = {"type":"object","nullable":true,"properties":{},"additionalProperties":{"$ref":"#/$defs/ManagedServiceIdentityUserAssignedIdentitiesValue","type":"object"}};
const schema110 = {"type":"object","nullable":true,"properties":{"principalId":{"const":null,"readOnly":true},"clientId":{"const":null,"readOnly":true}},"additionalProperties":false};

function validate228(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema110,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "principalId") || (key0 === "clientId"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema110,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.principalId !== undefined){
let data0 = data.principalId;
if(null !== data0){
const err2 = {instancePath:instancePath+"/principalId",keyword:"const",params:{allowedValue: schema110.properties.principalId.const},parentSchema:schema110.properties.principalId,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.clientId !== undefined){
let data1 = data.clientId;
if(null !== data1){
const err3 = {instancePath:instancePath+"/clientId",keyword:"const",params:{allowedValue: schema110.properties.clientId.const},parentSchema:schema110.properties.clientId,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
}
validate228.errors = vErrors;
return errors === 0;
}


function validate227(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema109,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err1 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"},parentSchema:schema109.additionalProperties,data:data0};
(vErrors ??= []).push(err1);
errors++;
}
if(!(validate228(data0, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
}
validate227.errors = vErrors;
return errors === 0;
}


function validate222(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema106,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "principalId") || (key0 === "tenantId")) || (key0 === "type")) || (key0 === "delegatedResources")) || (key0 === "userAssignedIdentities"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema106,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.principalId !== undefined){
let data0 = data.principalId;
if(null !== data0){
const err2 = {instancePath:instancePath+"/principalId",keyword:"const",params:{allowedValue: schema106.properties.principalId.const},parentSchema:schema106.properties.principalId,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.tenantId !== undefined){
let data1 = data.tenantId;
if(null !== data1){
const err3 = {instancePath:instancePath+"/tenantId",keyword:"const",params:{allowedValue: schema106.properties.tenantId.const},parentSchema:schema106.properties.tenantId,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"},parentSchema:schema106.properties.type,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.delegatedResources !== undefined){
if(!(validate223(data.delegatedResources, {instancePath:instancePath+"/delegatedResources",parentData:data,parentDataProperty:"delegatedResources",rootData}))){
vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
errors = vErrors.length;
}
}
if(data.userAssignedIdentities !== undefined){
if(!(validate227(data.userAssignedIdentities, {instancePath:instancePath+"/userAssignedIdentities",parentData:data,parentDataProperty:"userAssignedIdentities",rootData}))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
errors = vErrors.length;
}
}
}
validate222.errors = vErrors;
return errors === 0;
}

const schema111 = {"type":"object","nullable":true,"properties":{},"additionalProperties":{"type":"string"}};

function validate232(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema111,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},parentSchema:schema111.additionalProperties,data:data0};
(vErrors ??= []).push(err1);
errors++;
}
}
}
validate232.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema7,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "name"},parentSchema:schema7,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.location === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "location"},parentSchema:schema7,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(!(func2.call(schema7.properties, key0))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema7,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(null !== data0){
const err4 = {instancePath:instancePath+"/id",keyword:"const",params:{allowedValue: schema7.properties.id.const},parentSchema:schema7.properties.id,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(data1.length > 63){
const err5 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 63},parentSchema:schema7.properties.name,data:data1};
(vErrors ??= []).push(err5);
errors++;
}
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},parentSchema:schema7.properties.name,data:data1};
(vErrors ??= []).push(err6);
errors++;
}
if(!pattern0.test(data1)){
const err7 = {instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9]$|^[a-zA-Z0-9][-_a-zA-Z0-9]{0,61}[a-zA-Z0-9]$"},parentSchema:schema7.properties.name,data:data1};
(vErrors ??= []).push(err7);
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},parentSchema:schema7.properties.name,data:data1};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(null !== data2){
const err9 = {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: schema7.properties.type.const},parentSchema:schema7.properties.type,data:data2};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.apiVersion !== undefined){
let data3 = data.apiVersion;
if(null !== data3){
const err10 = {instancePath:instancePath+"/apiVersion",keyword:"const",params:{allowedValue: schema7.properties.apiVersion.const},parentSchema:schema7.properties.apiVersion,data:data3};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.properties !== undefined){
if(!(validate23(data.properties, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.eTag !== undefined){
let data5 = data.eTag;
if(null !== data5){
const err11 = {instancePath:instancePath+"/eTag",keyword:"const",params:{allowedValue: schema7.properties.eTag.const},parentSchema:schema7.properties.eTag,data:data5};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.sku !== undefined){
if(!(validate218(data.sku, {instancePath:instancePath+"/sku",parentData:data,parentDataProperty:"sku",rootData}))){
vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
errors = vErrors.length;
}
}
if(data.extendedLocation !== undefined){
if(!(validate220(data.extendedLocation, {instancePath:instancePath+"/extendedLocation",parentData:data,parentDataProperty:"extendedLocation",rootData}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
}
if(data.identity !== undefined){
if(!(validate222(data.identity, {instancePath:instancePath+"/identity",parentData:data,parentDataProperty:"identity",rootData}))){
vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
let data9 = data.kind;
if((typeof data9 !== "string") && (data9 !== null)){
const err12 = {instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"},parentSchema:schema7.properties.kind,data:data9};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data.tags !== undefined){
if(!(validate232(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
errors = vErrors.length;
}
}
if(data.location !== undefined){
let data11 = data.location;
if(typeof data11 !== "string"){
const err13 = {instancePath:instancePath+"/location",keyword:"type",params:{type: "string"},parentSchema:schema7.properties.location,data:data11};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data.systemData !== undefined){
let data12 = data.systemData;
if(null !== data12){
const err14 = {instancePath:instancePath+"/systemData",keyword:"const",params:{allowedValue: schema7.properties.systemData.const},parentSchema:schema7.properties.systemData,data:data12};
(vErrors ??= []).push(err14);
errors++;
}
}
}
validate22.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema6,data};
(vErrors ??= []).push(err0);
errors++;
}
if(!(validate22(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
validate21.errors = vErrors;
return errors === 0;
}

