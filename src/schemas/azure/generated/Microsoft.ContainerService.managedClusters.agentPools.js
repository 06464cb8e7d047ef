// Microsoft.ContainerService/managedClusters/agentPools@2025-10-01. Made from Azure.Bicep.Types.Az 0.2.972 by `npm run import:azure`; do not edit.
"use strict";
module.exports = validate21;
module.exports.default = validate21;
const schema6 = {"$ref":"#/$defs/agentPools","type":"object","$defs":{"AgentPoolUpgradeSettings":{"type":"object","nullable":true,"properties":{"maxSurge":{"type":"string","nullable":true},"maxUnavailable":{"type":"string","nullable":true},"drainTimeoutInMinutes":{"type":"integer","nullable":true,"minimum":1,"maximum":1440},"nodeSoakDurationInMinutes":{"type":"integer","nullable":true,"minimum":0,"maximum":30},"undrainableNodeBehavior":{"type":"string","nullable":true}},"additionalProperties":false},"PowerState":{"type":"object","nullable":true,"properties":{"code":{"type":"string","nullable":true}},"additionalProperties":false},"ManagedClusterAgentPoolProfilePropertiesTags":{"type":"object","nullable":true,"properties":{},"additionalProperties":{"type":"string"}},"ManagedClusterAgentPoolProfilePropertiesNodeLabels":{"type":"object","nullable":true,"properties":{},"additionalProperties":{"type":"string"}},"KubeletConfig":{"type":"object","nullable":true,"properties":{"cpuManagerPolicy":{"type":"string","nullable":true},"cpuCfsQuota":{"type":"boolean","nullable":true},"cpuCfsQuotaPeriod":{"type":"string","nullable":true},"imageGcHighThreshold":{"type":"integer","nullable":true},"imageGcLowThreshold":{"type":"integer","nullable":true},"topologyManagerPolicy":{"type":"string","nullable":true},"allowedUnsafeSysctls":{"type":"array","nullable":true,"items":{"type":"string"}},"failSwapOn":{"type":"boolean","nullable":true},"containerLogMaxSizeMB":{"type":"integer","nullable":true},"containerLogMaxFiles":{"type":"integer","nullable":true,"minimum":2},"podMaxPids":{"type":"integer","nullable":true}},"additionalProperties":false},"SysctlConfig":{"type":"object","nullable":true,"properties":{"netCoreSomaxconn":{"type":"integer","nullable":true},"netCoreNetdevMaxBacklog":{"type":"integer","nullable":true},"netCoreRmemDefault":{"type":"integer","nullable":true},"netCoreRmemMax":{"type":"integer","nullable":true},"netCoreWmemDefault":{"type":"integer","nullable":true},"netCoreWmemMax":{"type":"integer","nullable":true},"netCoreOptmemMax":{"type":"integer","nullable":true},"netIpv4TcpMaxSynBacklog":{"type":"integer","nullable":true},"netIpv4TcpMaxTwBuckets":{"type":"integer","nullable":true},"netIpv4TcpFinTimeout":{"type":"integer","nullable":true},"netIpv4TcpKeepaliveTime":{"type":"integer","nullable":true},"netIpv4TcpKeepaliveProbes":{"type":"integer","nullable":true},"netIpv4TcpkeepaliveIntvl":{"type":"integer","nullable":true,"minimum":10,"maximum":90},"netIpv4TcpTwReuse":{"type":"boolean","nullable":true},"netIpv4IpLocalPortRange":{"type":"string","nullable":true},"netIpv4NeighDefaultGcThresh1":{"type":"integer","nullable":true},"netIpv4NeighDefaultGcThresh2":{"type":"integer","nullable":true},"netIpv4NeighDefaultGcThresh3":{"type":"integer","nullable":true},"netNetfilterNfConntrackMax":{"type":"integer","nullable":true,"minimum":131072,"maximum":2097152},"netNetfilterNfConntrackBuckets":{"type":"integer","nullable":true,"minimum":65536,"maximum":524288},"fsInotifyMaxUserWatches":{"type":"integer","nullable":true},"fsFileMax":{"type":"integer","nullable":true},"fsAioMaxNr":{"type":"integer","nullable":true},"fsNrOpen":{"type":"integer","nullable":true},"kernelThreadsMax":{"type":"integer","nullable":true},"vmMaxMapCount":{"type":"integer","nullable":true},"vmSwappiness":{"type":"integer","nullable":true},"vmVfsCachePressure":{"type":"integer","nullable":true}},"additionalProperties":false},"LinuxOSConfig":{"type":"object","nullable":true,"properties":{"sysctls":{"$ref":"#/$defs/SysctlConfig"},"transparentHugePageEnabled":{"type":"string","nullable":true},"transparentHugePageDefrag":{"type":"string","nullable":true},"swapFileSizeMB":{"type":"integer","nullable":true}},"additionalProperties":false},"CreationData":{"type":"object","nullable":true,"properties":{"sourceResourceId":{"type":"string","nullable":true}},"additionalProperties":false},"IPTag":{"type":"object","nullable":true,"properties":{"ipTagType":{"type":"string","nullable":true},"tag":{"type":"string","nullable":true}},"additionalProperties":false},"PortRange":{"type":"object","nullable":true,"properties":{"portStart":{"type":"integer","nullable":true,"minimum":1,"maximum":65535},"portEnd":{"type":"integer","nullable":true,"minimum":1,"maximum":65535},"protocol":{"type":"string","nullable":true}},"additionalProperties":false},"AgentPoolNetworkProfile":{"type":"object","nullable":true,"properties":{"nodePublicIPTags":{"type":"array","nullable":true,"items":{"$ref":"#/$defs/IPTag","type":"object"}},"allowedHostPorts":{"type":"array","nullable":true,"items":{"$ref":"#/$defs/PortRange","type":"object"}},"applicationSecurityGroups":{"type":"array","nullable":true,"items":{"type":"string"}}},"additionalProperties":false},"AgentPoolWindowsProfile":{"type":"object","nullable":true,"properties":{"disableOutboundNat":{"type":"boolean","nullable":true}},"additionalProperties":false},"AgentPoolSecurityProfile":{"type":"object","nullable":true,"properties":{"enableVTPM":{"type":"boolean","nullable":true},"enableSecureBoot":{"type":"boolean","nullable":true},"sshAccess":{"type":"string","nullable":true}},"additionalProperties":false},"GPUProfile":{"type":"object","nullable":true,"properties":{"driver":{"type":"string","nullable":true}},"additionalProperties":false},"AgentPoolGatewayProfile":{"type":"object","nullable":true,"properties":{"publicIPPrefixSize":{"type":"integer","nullable":true,"minimum":28,"maximum":31}},"additionalProperties":false},"ManualScaleProfile":{"type":"object","nullable":true,"properties":{"size":{"type":"string","nullable":true},"count":{"type":"integer","nullable":true}},"additionalProperties":false},"ScaleProfile":{"type":"object","nullable":true,"properties":{"manual":{"type":"array","nullable":true,"items":{"$ref":"#/$defs/ManualScaleProfile","type":"object"}}},"additionalProperties":false},"VirtualMachinesProfile":{"type":"object","nullable":true,"properties":{"scale":{"$ref":"#/$defs/ScaleProfile"}},"additionalProperties":false},"VirtualMachineNodes":{"type":"object","nullable":true,"properties":{"size":{"type":"string","nullable":true},"count":{"type":"integer","nullable":true}},"additionalProperties":false},"AgentPoolStatus":{"type":"object","nullable":true,"properties":{"provisioningError":{"const":null,"readOnly":true}},"additionalProperties":false},"LocalDNSOverride":{"type":"object","nullable":true,"properties":{"queryLogging":{"type":"string","nullable":true},"protocol":{"type":"string","nullable":true},"forwardDestination":{"type":"string","nullable":true},"forwardPolicy":{"type":"string","nullable":true},"maxConcurrent":{"type":"integer","nullable":true},"cacheDurationInSeconds":{"type":"integer","nullable":true},"serveStaleDurationInSeconds":{"type":"integer","nullable":true},"serveStale":{"type":"string","nullable":true}},"additionalProperties":false},"LocalDNSProfileVnetDNSOverrides":{"type":"object","nullable":true,"properties":{},"additionalProperties":{"$ref":"#/$defs/LocalDNSOverride","type":"object"}},"LocalDNSProfileKubeDNSOverrides":{"type":"object","nullable":true,"properties":{},"additionalProperties":{"$ref":"#/$defs/LocalDNSOverride","type":"object"}},"LocalDNSProfile":{"type":"object","nullable":true,"properties":{"mode":{"type":"string","nullable":true},"state":{"const":null,"readOnly":true},"vnetDNSOverrides":{"$ref":"#/$defs/LocalDNSProfileVnetDNSOverrides"},"kubeDNSOverrides":{"$ref":"#/$defs/LocalDNSProfileKubeDNSOverrides"}},"additionalProperties":false},"ManagedClusterAgentPoolProfileProperties":{"type":"object","nullable":true,"properties":{"eTag":{"const":null,"readOnly":true},"count":{"type":"integer","nullable":true},"vmSize":{"type":"string","nullable":true},"osDiskSizeGB":{"type":"integer","nullable":true,"minimum":0,"maximum":2048},"osDiskType":{"type":"string","nullable":true},"kubeletDiskType":{"type":"string","nullable":true},"workloadRuntime":{"type":"string","nullable":true},"messageOfTheDay":{"type":"string","nullable":true},"vnetSubnetID":{"type":"string","nullable":true},"podSubnetID":{"type":"string","nullable":true},"podIPAllocationMode":{"type":"string","nullable":true},"maxPods":{"type":"integer","nullable":true},"osType":{"type":"string","nullable":true},"osSKU":{"type":"string","nullable":true},"maxCount":{"type":"integer","nullable":true},"minCount":{"type":"integer","nullable":true},"enableAutoScaling":{"type":"boolean","nullable":true},"scaleDownMode":{"type":"string","nullable":true},"type":{"type":"string","nullable":true},"mode":{"type":"string","nullable":true},"orchestratorVersion":{"type":"string","nullable":true},"currentOrchestratorVersion":{"const":null,"readOnly":true},"nodeImageVersion":{"const":null,"readOnly":true},"upgradeSettings":{"$ref":"#/$defs/AgentPoolUpgradeSettings"},"provisioningState":{"const":null,"readOnly":true},"powerState":{"$ref":"#/$defs/PowerState"},"availabilityZones":{"type":"array","nullable":true,"items":{"type":"string"}},"enableNodePublicIP":{"type":"boolean","nullable":true},"nodePublicIPPrefixID":{"type":"string","nullable":true},"scaleSetPriority":{"type":"string","nullable":true},"scaleSetEvictionPolicy":{"type":"string","nullable":true},"spotMaxPrice":{"type":"integer","nullable":true},"tags":{"$ref":"#/$defs/ManagedClusterAgentPoolProfilePropertiesTags"},"nodeLabels":{"$ref":"#/$defs/ManagedClusterAgentPoolProfilePropertiesNodeLabels"},"nodeTaints":{"type":"array","nullable":true,"items":{"type":"string"}},"proximityPlacementGroupID":{"type":"string","nullable":true},"kubeletConfig":{"$ref":"#/$defs/KubeletConfig"},"linuxOSConfig":{"$ref":"#/$defs/LinuxOSConfig"},"enableEncryptionAtHost":{"type":"boolean","nullable":true},"enableUltraSSD":{"type":"boolean","nullable":true},"enableFIPS":{"type":"boolean","nullable":true},"gpuInstanceProfile":{"type":"string","nullable":true},"creationData":{"$ref":"#/$defs/CreationData"},"capacityReservationGroupID":{"type":"string","nullable":true},"hostGroupID":{"type":"string","nullable":true},"networkProfile":{"$ref":"#/$defs/AgentPoolNetworkProfile"},"windowsProfile":{"$ref":"#/$defs/AgentPoolWindowsProfile"},"securityProfile":{"$ref":"#/$defs/AgentPoolSecurityProfile"},"gpuProfile":{"$ref":"#/$defs/GPUProfile"},"gatewayProfile":{"$ref":"#/$defs/AgentPoolGatewayProfile"},"virtualMachinesProfile":{"$ref":"#/$defs/VirtualMachinesProfile"},"virtualMachineNodesStatus":{"type":"array","nullable":true,"items":{"$ref":"#/$defs/VirtualMachineNodes","type":"object"}},"status":{"$ref":"#/$defs/AgentPoolStatus"},"localDNSProfile":{"$ref":"#/$defs/LocalDNSProfile"}},"additionalProperties":false},"agentPools":{"type":"object","nullable":true,"properties":{"id":{"const":null,"readOnly":true},"name":{"type":"string","minLength":1,"maxLength":12,"pattern":"^[a-z][a-z0-9]{0,11}$"},"type":{"const":null,"readOnly":true},"apiVersion":{"const":null,"readOnly":true},"properties":{"$ref":"#/$defs/ManagedClusterAgentPoolProfileProperties"},"systemData":{"const":null,"readOnly":true}},"required":["name"],"additionalProperties":false}}};
const schema7 = {"type":"object","nullable":true,"properties":{"id":{"const":null,"readOnly":true},"name":{"type":"string","minLength":1,"maxLength":12,"pattern":"^[a-z][a-z0-9]{0,11}$"},"type":{"const":null,"readOnly":true},"apiVersion":{"const":null,"readOnly":true},"properties":{"$ref":"#/$defs/ManagedClusterAgentPoolProfileProperties"},"systemData":{"const":null,"readOnly":true}},"required":["name"],"additionalProperties":false};
const pattern0 = new RegExp("^[a-z][a-z0-9]{0,11}$", "u");
const schema8 = {"type":"object","nullable":true,"properties":{"eTag":{"const":null,"readOnly":true},"count":{"type":"integer","nullable":true},"vmSize":{"type":"string","nullable":true},"osDiskSizeGB":{"type":"integer","nullable":true,"minimum":0,"maximum":2048},"osDiskType":{"type":"string","nullable":true},"kubeletDiskType":{"type":"string","nullable":true},"workloadRuntime":{"type":"string","nullable":true},"messageOfTheDay":{"type":"string","nullable":true},"vnetSubnetID":{"type":"string","nullable":true},"podSubnetID":{"type":"string","nullable":true},"podIPAllocationMode":{"type":"string","nullable":true},"maxPods":{"type":"integer","nullable":true},"osType":{"type":"string","nullable":true},"osSKU":{"type":"string","nullable":true},"maxCount":{"type":"integer","nullable":true},"minCount":{"type":"integer","nullable":true},"enableAutoScaling":{"type":"boolean","nullable":true},"scaleDownMode":{"type":"string","nullable":true},"type":{"type":"string","nullable":true},"mode":{"type":"string","nullable":true},"orchestratorVersion":{"type":"string","nullable":true},"currentOrchestratorVersion":{"const":null,"readOnly":true},"nodeImageVersion":{"const":null,"readOnly":true},"upgradeSettings":{"$ref":"#/$defs/AgentPoolUpgradeSettings"},"provisioningState":{"const":null,"readOnly":true},"powerState":{"$ref":"#/$defs/PowerState"},"availabilityZones":{"type":"array","nullable":true,"items":{"type":"string"}},"enableNodePublicIP":{"type":"boolean","nullable":true},"nodePublicIPPrefixID":{"type":"string","nullable":true},"scaleSetPriority":{"type":"string","nullable":true},"scaleSetEvictionPolicy":{"type":"string","nullable":true},"spotMaxPrice":{"type":"integer","nullable":true},"tags":{"$ref":"#/$defs/ManagedClusterAgentPoolProfilePropertiesTags"},"nodeLabels":{"$ref":"#/$defs/ManagedClusterAgentPoolProfilePropertiesNodeLabels"},"nodeTaints":{"type":"array","nullable":true,"items":{"type":"string"}},"proximityPlacementGroupID":{"type":"string","nullable":true},"kubeletConfig":{"$ref":"#/$defs/KubeletConfig"},"linuxOSConfig":{"$ref":"#/$defs/LinuxOSConfig"},"enableEncryptionAtHost":{"type":"boolean","nullable":true},"enableUltraSSD":{"type":"boolean","nullable":true},"enableFIPS":{"type":"boolean","nullable":true},"gpuInstanceProfile":{"type":"string","nullable":true},"creationData":{"$ref":"#/$defs/CreationData"},"capacityReservationGroupID":{"type":"string","nullable":true},"hostGroupID":{"type":"string","nullable":true},"networkProfile":{"$ref":"#/$defs/AgentPoolNetworkProfile"},"windowsProfile":{"$ref":"#/$defs/AgentPoolWindowsProfile"},"securityProfile":{"$ref":"#/$defs/AgentPoolSecurityProfile"},"gpuProfile":{"$ref":"#/$defs/GPUProfile"},"gatewayProfile":{"$ref":"#/$defs/AgentPoolGatewayProfile"},"virtualMachinesProfile":{"$ref":"#/$defs/VirtualMachinesProfile"},"virtualMachineNodesStatus":{"type":"array","nullable":true,"items":{"$ref":"#/$defs/VirtualMachineNodes","type":"object"}},"status":{"$ref":"#/$defs/AgentPoolStatus"},"localDNSProfile":{"$ref":"#/$defs/LocalDNSProfile"}},"additionalProperties":false};
const func2 = Object.prototype.hasOwnProperty;
const schema9 = {"type":"object","nullable":true,"properties":{"maxSurge":{"type":"string","nullable":true},"maxUnavailable":{"type":"string","nullable":true},"drainTimeoutInMinutes":{"type":"integer","nullable":true,"minimum":1,"maximum":1440},"nodeSoakDurationInMinutes":{"type":"integer","nullable":true,"minimum":0,"maximum":30},"undrainableNodeBehavior":{"type":"string","nullable":true}},"additionalProperties":false};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema9,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "maxSurge") || (key0 === "maxUnavailable")) || (key0 === "drainTimeoutInMinutes")) || (key0 === "nodeSoakDurationInMinutes")) || (key0 === "undrainableNodeBehavior"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema9,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.maxSurge !== undefined){
let data0 = data.maxSurge;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/maxSurge",keyword:"type",params:{type: "string"},parentSchema:schema9.properties.maxSurge,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.maxUnavailable !== undefined){
let data1 = data.maxUnavailable;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/maxUnavailable",keyword:"type",params:{type: "string"},parentSchema:schema9.properties.maxUnavailable,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.drainTimeoutInMinutes !== undefined){
let data2 = data.drainTimeoutInMinutes;
if((!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) && (data2 !== null)){
const err4 = {instancePath:instancePath+"/drainTimeoutInMinutes",keyword:"type",params:{type: "integer"},parentSchema:schema9.properties.drainTimeoutInMinutes,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
if(typeof data2 == "number"){
if(data2 > 1440 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/drainTimeoutInMinutes",keyword:"maximum",params:{comparison: "<=", limit: 1440},parentSchema:schema9.properties.drainTimeoutInMinutes,data:data2};
(vErrors ??= []).push(err5);
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/drainTimeoutInMinutes",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema9.properties.drainTimeoutInMinutes,data:data2};
(vErrors ??= []).push(err6);
errors++;
}
}
}
if(data.nodeSoakDurationInMinutes !== undefined){
let data3 = data.nodeSoakDurationInMinutes;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)){
const err7 = {instancePath:instancePath+"/nodeSoakDurationInMinutes",keyword:"type",params:{type: "integer"},parentSchema:schema9.properties.nodeSoakDurationInMinutes,data:data3};
(vErrors ??= []).push(err7);
errors++;
}
if(typeof data3 == "number"){
if(data3 > 30 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/nodeSoakDurationInMinutes",keyword:"maximum",params:{comparison: "<=", limit: 30},parentSchema:schema9.properties.nodeSoakDurationInMinutes,data:data3};
(vErrors ??= []).push(err8);
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/nodeSoakDurationInMinutes",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema9.properties.nodeSoakDurationInMinutes,data:data3};
(vErrors ??= []).push(err9);
errors++;
}
}
}
if(data.undrainableNodeBehavior !== undefined){
let data4 = data.undrainableNodeBehavior;
if((typeof data4 !== "string") && (data4 !== null)){
const err10 = {instancePath:instancePath+"/undrainableNodeBehavior",keyword:"type",params:{type: "string"},parentSchema:schema9.properties.undrainableNodeBehavior,data:data4};
(vErrors ??= []).push(err10);
errors++;
}
}
}
validate24.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":"object","nullable":true,"properties":{"code":{"type":"string","nullable":true}},"additionalProperties":false};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema10,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "code")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema10,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.code !== undefined){
let data0 = data.code;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/code",keyword:"type",params:{type: "string"},parentSchema:schema10.properties.code,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
}
validate26.errors = vErrors;
return errors === 0;
}

const schema11 = {"type":"object","nullable":true,"properties":{},"additionalProperties":{"type":"string"}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema11,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},parentSchema:schema11.additionalProperties,data:data0};
(vErrors ??= []).push(err1);
errors++;
}
}
}
validate28.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":"object","nullable":true,"properties":{},"additionalProperties":{"type":"string"}};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate30.errors = vErrors;
return errors === 0;
}

const schema13 = {"type":"object","nullable":true,"properties":{"cpuManagerPolicy":{"type":"string","nullable":true},"cpuCfsQuota":{"type":"boolean","nullable":true},"cpuCfsQuotaPeriod":{"type":"string","nullable":true},"imageGcHighThreshold":{"type":"integer","nullable":true},"imageGcLowThreshold":{"type":"integer","nullable":true},"topologyManagerPolicy":{"type":"string","nullable":true},"allowedUnsafeSysctls":{"type":"array","nullable":true,"items":{"type":"string"}},"failSwapOn":{"type":"boolean","nullable":true},"containerLogMaxSizeMB":{"type":"integer","nullable":true},"containerLogMaxFiles":{"type":"integer","nullable":true,"minimum":2},"podMaxPids":{"type":"integer","nullable":true}},"additionalProperties":false};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema13,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema13.properties, key0))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema13,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.cpuManagerPolicy !== undefined){
let data0 = data.cpuManagerPolicy;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/cpuManagerPolicy",keyword:"type",params:{type: "string"},parentSchema:schema13.properties.cpuManagerPolicy,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.cpuCfsQuota !== undefined){
let data1 = data.cpuCfsQuota;
if((typeof data1 !== "boolean") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/cpuCfsQuota",keyword:"type",params:{type: "boolean"},parentSchema:schema13.properties.cpuCfsQuota,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.cpuCfsQuotaPeriod !== undefined){
let data2 = data.cpuCfsQuotaPeriod;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/cpuCfsQuotaPeriod",keyword:"type",params:{type: "string"},parentSchema:schema13.properties.cpuCfsQuotaPeriod,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.imageGcHighThreshold !== undefined){
let data3 = data.imageGcHighThreshold;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)){
const err5 = {instancePath:instancePath+"/imageGcHighThreshold",keyword:"type",params:{type: "integer"},parentSchema:schema13.properties.imageGcHighThreshold,data:data3};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.imageGcLowThreshold !== undefined){
let data4 = data.imageGcLowThreshold;
if((!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) && (data4 !== null)){
const err6 = {instancePath:instancePath+"/imageGcLowThreshold",keyword:"type",params:{type: "integer"},parentSchema:schema13.properties.imageGcLowThreshold,data:data4};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.topologyManagerPolicy !== undefined){
let data5 = data.topologyManagerPolicy;
if((typeof data5 !== "string") && (data5 !== null)){
const err7 = {instancePath:instancePath+"/topologyManagerPolicy",keyword:"type",params:{type: "string"},parentSchema:schema13.properties.topologyManagerPolicy,data:data5};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.allowedUnsafeSysctls !== undefined){
let data6 = data.allowedUnsafeSysctls;
if((!(Array.isArray(data6))) && (data6 !== null)){
const err8 = {instancePath:instancePath+"/allowedUnsafeSysctls",keyword:"type",params:{type: "array"},parentSchema:schema13.properties.allowedUnsafeSysctls,data:data6};
(vErrors ??= []).push(err8);
errors++;
}
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 !== "string"){
const err9 = {instancePath:instancePath+"/allowedUnsafeSysctls/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema13.properties.allowedUnsafeSysctls.items,data:data7};
(vErrors ??= []).push(err9);
errors++;
}
}
}
}
if(data.failSwapOn !== undefined){
let data8 = data.failSwapOn;
if((typeof data8 !== "boolean") && (data8 !== null)){
const err10 = {instancePath:instancePath+"/failSwapOn",keyword:"type",params:{type: "boolean"},parentSchema:schema13.properties.failSwapOn,data:data8};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.containerLogMaxSizeMB !== undefined){
let data9 = data.containerLogMaxSizeMB;
if((!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))) && (data9 !== null)){
const err11 = {instancePath:instancePath+"/containerLogMaxSizeMB",keyword:"type",params:{type: "integer"},parentSchema:schema13.properties.containerLogMaxSizeMB,data:data9};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.containerLogMaxFiles !== undefined){
let data10 = data.containerLogMaxFiles;
if((!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))) && (data10 !== null)){
const err12 = {instancePath:instancePath+"/containerLogMaxFiles",keyword:"type",params:{type: "integer"},parentSchema:schema13.properties.containerLogMaxFiles,data:data10};
(vErrors ??= []).push(err12);
errors++;
}
if(typeof data10 == "number"){
if(data10 < 2 || isNaN(data10)){
const err13 = {instancePath:instancePath+"/containerLogMaxFiles",keyword:"minimum",params:{comparison: ">=", limit: 2},parentSchema:schema13.properties.containerLogMaxFiles,data:data10};
(vErrors ??= []).push(err13);
errors++;
}
}
}
if(data.podMaxPids !== undefined){
let data11 = data.podMaxPids;
if((!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))) && (data11 !== null)){
const err14 = {instancePath:instancePath+"/podMaxPids",keyword:"type",params:{type: "integer"},parentSchema:schema13.properties.podMaxPids,data:data11};
(vErrors ??= []).push(err14);
errors++;
}
}
}
validate32.errors = vErrors;
return errors === 0;
}

const schema14 = {"type":"object","nullable":true,"properties":{"sysctls":{"$ref":"#/$defs/SysctlConfig"},"transparentHugePageEnabled":{"type":"string","nullable":true},"transparentHugePageDefrag":{"type":"string","nullable":true},"swapFileSizeMB":{"type":"integer","nullable":true}},"additionalProperties":false};
const schema15 = {"type":"object","nullable":true,"properties":{"netCoreSomaxconn":{"type":"integer","nullable":true},"netCoreNetdevMaxBacklog":{"type":"integer","nullable":true},"netCoreRmemDefault":{"type":"integer","nullable":true},"netCoreRmemMax":{"type":"integer","nullable":true},"netCoreWmemDefault":{"type":"integer","nullable":true},"netCoreWmemMax":{"type":"integer","nullable":true},"netCoreOptmemMax":{"type":"integer","nullable":true},"netIpv4TcpMaxSynBacklog":{"type":"integer","nullable":true},"netIpv4TcpMaxTwBuckets":{"type":"integer","nullable":true},"netIpv4TcpFinTimeout":{"type":"integer","nullable":true},"netIpv4TcpKeepaliveTime":{"type":"integer","nullable":true},"netIpv4TcpKeepaliveProbes":{"type":"integer","nullable":true},"netIpv4TcpkeepaliveIntvl":{"type":"integer","nullable":true,"minimum":10,"maximum":90},"netIpv4TcpTwReuse":{"type":"boolean","nullable":true},"netIpv4IpLocalPortRange":{"type":"string","nullable":true},"netIpv4NeighDefaultGcThresh1":{"type":"integer","nullable":true},"netIpv4NeighDefaultGcThresh2":{"type":"integer","nullable":true},"netIpv4NeighDefaultGcThresh3":{"type":"integer","nullable":true},"netNetfilterNfConntrackMax":{"type":"integer","nullable":true,"minimum":131072,"maximum":2097152},"netNetfilterNfConntrackBuckets":{"type":"integer","nullable":true,"minimum":65536,"maximum":524288},"fsInotifyMaxUserWatches":{"type":"integer","nullable":true},"fsFileMax":{"type":"integer","nullable":true},"fsAioMaxNr":{"type":"integer","nullable":true},"fsNrOpen":{"type":"integer","nullable":true},"kernelThreadsMax":{"type":"integer","nullable":true},"vmMaxMapCount":{"type":"integer","nullable":true},"vmSwappiness":{"type":"integer","nullable":true},"vmVfsCachePressure":{"type":"integer","nullable":true}},"additionalProperties":false};

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
if(!(func2.call(schema15.properties, key0))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema15,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.netCoreSomaxconn !== undefined){
let data0 = data.netCoreSomaxconn;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
const err2 = {instancePath:instancePath+"/netCoreSomaxconn",keyword:"type",params:{type: "integer"},parentSchema:schema15.properties.netCoreSomaxconn,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.netCoreNetdevMaxBacklog !== undefined){
let data1 = data.netCoreNetdevMaxBacklog;
if((!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) && (data1 !== null)){
const err3 = {instancePath:instancePath+"/netCoreNetdevMaxBacklog",keyword:"type",params:{type: "integer"},parentSchema:schema15.properties.netCoreNetdevMaxBacklog,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.netCoreRmemDefault !== undefined){
let data2 = data.netCoreRmemDefault;
if((!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) && (data2 !== null)){
const err4 = {instancePath:instancePath+"/netCoreRmemDefault",keyword:"type",params:{type: "integer"},parentSchema:schema15.properties.netCoreRmemDefault,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.netCoreRmemMax !== undefined){
let data3 = data.netCoreRmemMax;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)){
const err5 = {instancePath:instancePath+"/netCoreRmemMax",keyword:"type",params:{type: "integer"},parentSchema:schema15.properties.netCoreRmemMax,data:data3};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.netCoreWmemDefault !== undefined){
let data4 = data.netCoreWmemDefault;
if((!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) && (data4 !== null)){
const err6 = {instancePath:instancePath+"/netCoreWmemDefault",keyword:"type",params:{type: "integer"},parentSchema:schema15.properties.netCoreWmemDefault,data:data4};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.netCoreWmemMax !== undefined){
let data5 = data.netCoreWmemMax;
if((!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))) && (data5 !== null)){
const err7 = {instancePath:instancePath+"/netCoreWmemMax",keyword:"type",params:{type: "integer"},parentSchema:schema15.properties.netCoreWmemMax,data:data5};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.netCoreOptmemMax !== undefined){
let data6 = data.netCoreOptmemMax;
if((!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))) && (data6 !== null)){
const err8 = {instancePath:instancePath+"/netCoreOptmemMax",keyword:"type",params:{type: "integer"},parentSchema:schema15.properties.netCoreOptmemMax,data:data6};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.netIpv4TcpMaxSynBacklog !== undefined){
let data7 = data.netIpv4TcpMaxSynBacklog;
if((!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))) && (data7 !== null)){
const err9 = {instancePath:instancePath+"/netIpv4TcpMaxSynBacklog",keyword:"type",params:{type: "integer"},parentSchema:schema15.properties.netIpv4TcpMaxSynBacklog,data:data7};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.netIpv4TcpMaxTwBuckets !== undefined){
let data8 = data.netIpv4TcpMaxTwBuckets;
if((!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))) && (data8 !== null)){
const err10 = {instancePath:instancePath+"/netIpv4TcpMaxTwBuckets",keyword:"type",params:{type: "integer"},parentSchema:schema15.properties.netIpv4TcpMaxTwBuckets,data:data8};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.netIpv4TcpFinTimeout !== undefined){
let data9 = data.netIpv4TcpFinTimeout;
if((!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))) && (data9 !== null)){
const err11 = {instancePath:instancePath+"/netIpv4TcpFinTimeout",keyword:"type",params:{type: "integer"},parentSchema:schema15.properties.netIpv4TcpFinTimeout,data:data9};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.netIpv4TcpKeepaliveTime !== undefined){
let data10 = data.netIpv4TcpKeepaliveTime;
if((!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))) && (data10 !== null)){
const err12 = {instancePath:instancePath+"/netIpv4TcpKeepaliveTime",keyword:"type",params:{type: "integer"},parentSchema:schema15.properties.netIpv4TcpKeepaliveTime,data:data10};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data.netIpv4TcpKeepaliveProbes !== undefined){
let data11 = data.netIpv4TcpKeepaliveProbes;
if((!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))) && (data11 !== null)){
const err13 = {instancePath:instancePath+"/netIpv4TcpKeepaliveProbes",keyword:"type",params:{type: "integer"},parentSchema:schema15.properties.netIpv4TcpKeepaliveProbes,data:data11};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data.netIpv4TcpkeepaliveIntvl !== undefined){
let data12 = data.netIpv4TcpkeepaliveIntvl;
if((!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))) && (data12 !== null)){
const err14 = {instancePath:instancePath+"/netIpv4TcpkeepaliveIntvl",keyword:"type",params:{type: "integer"},parentSchema:schema15.properties.netIpv4TcpkeepaliveIntvl,data:data12};
(vErrors ??= []).push(err14);
errors++;
}
if(typeof data12 == "number"){
if(data12 > 90 || isNaN(data12)){
const err15 = {instancePath:instancePath+"/netIpv4TcpkeepaliveIntvl",keyword:"maximum",params:{comparison: "<=", limit: 90},parentSchema:schema15.properties.netIpv4TcpkeepaliveIntvl,data:data12};
(vErrors ??= []).push(err15);
errors++;
}
if(data12 < 10 || isNaN(data12)){
const err16 = {instancePath:instancePath+"/netIpv4TcpkeepaliveIntvl",keyword:"minimum",params:{comparison: ">=", limit: 10},parentSchema:schema15.properties.netIpv4TcpkeepaliveIntvl,data:data12};
(vErrors ??= []).push(err16);
errors++;
}
}
}
if(data.netIpv4TcpTwReuse !== undefined){
let data13 = data.netIpv4TcpTwReuse;
if((typeof data13 !== "boolean") && (data13 !== null)){
const err17 = {instancePath:instancePath+"/netIpv4TcpTwReuse",keyword:"type",params:{type: "boolean"},parentSchema:schema15.properties.netIpv4TcpTwReuse,data:data13};
(vErrors ??= []).push(err17);
errors++;
}
}
if(data.netIpv4IpLocalPortRange !== undefined){
let data14 = data.netIpv4IpLocalPortRange;
if((typeof data14 !== "string") && (data14 !== null)){
const err18 = {instancePath:instancePath+"/netIpv4IpLocalPortRange",keyword:"type",params:{type: "string"},parentSchema:schema15.properties.netIpv4IpLocalPortRange,data:data14};
(vErrors ??= []).push(err18);
errors++;
}
}
if(data.netIpv4NeighDefaultGcThresh1 !== undefined){
let data15 = data.netIpv4NeighDefaultGcThresh1;
if((!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))) && (data15 !== null)){
const err19 = {instancePath:instancePath+"/netIpv4NeighDefaultGcThresh1",keyword:"type",params:{type: "integer"},parentSchema:schema15.properties.netIpv4NeighDefaultGcThresh1,data:data15};
(vErrors ??= []).push(err19);
errors++;
}
}
if(data.netIpv4NeighDefaultGcThresh2 !== undefined){
let data16 = data.netIpv4NeighDefaultGcThresh2;
if((!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))) && (data16 !== null)){
const err20 = {instancePath:instancePath+"/netIpv4NeighDefaultGcThresh2",keyword:"type",params:{type: "integer"},parentSchema:schema15.properties.netIpv4NeighDefaultGcThresh2,data:data16};
(vErrors ??= []).push(err20);
errors++;
}
}
if(data.netIpv4NeighDefaultGcThresh3 !== undefined){
let data17 = data.netIpv4NeighDefaultGcThresh3;
if((!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))) && (data17 !== null)){
const err21 = {instancePath:instancePath+"/netIpv4NeighDefaultGcThresh3",keyword:"type",params:{type: "integer"},parentSchema:schema15.properties.netIpv4NeighDefaultGcThresh3,data:data17};
(vErrors ??= []).push(err21);
errors++;
}
}
if(data.netNetfilterNfConntrackMax !== undefined){
let data18 = data.netNetfilterNfConntrackMax;
if((!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))) && (data18 !== null)){
const err22 = {instancePath:instancePath+"/netNetfilterNfConntrackMax",keyword:"type",params:{type: "integer"},parentSchema:schema15.properties.netNetfilterNfConntrackMax,data:data18};
(vErrors ??= []).push(err22);
errors++;
}
if(typeof data18 == "number"){
if(data18 > 2097152 || isNaN(data18)){
const err23 = {instancePath:instancePath+"/netNetfilterNfConntrackMax",keyword:"maximum",params:{comparison: "<=", limit: 2097152},parentSchema:schema15.properties.netNetfilterNfConntrackMax,data:data18};
(vErrors ??= []).push(err23);
errors++;
}
if(data18 < 131072 || isNaN(data18)){
const err24 = {instancePath:instancePath+"/netNetfilterNfConntrackMax",keyword:"minimum",params:{comparison: ">=", limit: 131072},parentSchema:schema15.properties.netNetfilterNfConntrackMax,data:data18};
(vErrors ??= []).push(err24);
errors++;
}
}
}
if(data.netNetfilterNfConntrackBuckets !== undefined){
let data19 = data.netNetfilterNfConntrackBuckets;
if((!((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19)))) && (data19 !== null)){
const err25 = {instancePath:instancePath+"/netNetfilterNfConntrackBuckets",keyword:"type",params:{type: "integer"},parentSchema:schema15.properties.netNetfilterNfConntrackBuckets,data:data19};
(vErrors ??= []).push(err25);
errors++;
}
if(typeof data19 == "number"){
if(data19 > 524288 || isNaN(data19)){
const err26 = {instancePath:instancePath+"/netNetfilterNfConntrackBuckets",keyword:"maximum",params:{comparison: "<=", limit: 524288},parentSchema:schema15.properties.netNetfilterNfConntrackBuckets,data:data19};
(vErrors ??= []).push(err26);
errors++;
}
if(data19 < 65536 || isNaN(data19)){
const err27 = {instancePath:instancePath+"/netNetfilterNfConntrackBuckets",keyword:"minimum",params:{comparison: ">=", limit: 65536},parentSchema:schema15.properties.netNetfilterNfConntrackBuckets,data:data19};
(vErrors ??= []).push(err27);
errors++;
}
}
}
if(data.fsInotifyMaxUserWatches !== undefined){
let data20 = data.fsInotifyMaxUserWatches;
if((!((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20)))) && (data20 !== null)){
const err28 = {instancePath:instancePath+"/fsInotifyMaxUserWatches",keyword:"type",params:{type: "integer"},parentSchema:schema15.properties.fsInotifyMaxUserWatches,data:data20};
(vErrors ??= []).push(err28);
errors++;
}
}
if(data.fsFileMax !== undefined){
let data21 = data.fsFileMax;
if((!((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21)))) && (data21 !== null)){
const err29 = {instancePath:instancePath+"/fsFileMax",keyword:"type",params:{type: "integer"},parentSchema:schema15.properties.fsFileMax,data:data21};
(vErrors ??= []).push(err29);
errors++;
}
}
if(data.fsAioMaxNr !== undefined){
let data22 = data.fsAioMaxNr;
if((!((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22)))) && (data22 !== null)){
const err30 = {instancePath:instancePath+"/fsAioMaxNr",keyword:"type",params:{type: "integer"},parentSchema:schema15.properties.fsAioMaxNr,data:data22};
(vErrors ??= []).push(err30);
errors++;
}
}
if(data.fsNrOpen !== undefined){
let data23 = data.fsNrOpen;
if((!((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23)))) && (data23 !== null)){
const err31 = {instancePath:instancePath+"/fsNrOpen",keyword:"type",params:{type: "integer"},parentSchema:schema15.properties.fsNrOpen,data:data23};
(vErrors ??= []).push(err31);
errors++;
}
}
if(data.kernelThreadsMax !== undefined){
let data24 = data.kernelThreadsMax;
if((!((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24)))) && (data24 !== null)){
const err32 = {instancePath:instancePath+"/kernelThreadsMax",keyword:"type",params:{type: "integer"},parentSchema:schema15.properties.kernelThreadsMax,data:data24};
(vErrors ??= []).push(err32);
errors++;
}
}
if(data.vmMaxMapCount !== undefined){
let data25 = data.vmMaxMapCount;
if((!((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25)))) && (data25 !== null)){
const err33 = {instancePath:instancePath+"/vmMaxMapCount",keyword:"type",params:{type: "integer"},parentSchema:schema15.properties.vmMaxMapCount,data:data25};
(vErrors ??= []).push(err33);
errors++;
}
}
if(data.vmSwappiness !== undefined){
let data26 = data.vmSwappiness;
if((!((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26)))) && (data26 !== null)){
const err34 = {instancePath:instancePath+"/vmSwappiness",keyword:"type",params:{type: "integer"},parentSchema:schema15.properties.vmSwappiness,data:data26};
(vErrors ??= []).push(err34);
errors++;
}
}
if(data.vmVfsCachePressure !== undefined){
let data27 = data.vmVfsCachePressure;
if((!((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27)))) && (data27 !== null)){
const err35 = {instancePath:instancePath+"/vmVfsCachePressure",keyword:"type",params:{type: "integer"},parentSchema:schema15.properties.vmVfsCachePressure,data:data27};
(vErrors ??= []).push(err35);
errors++;
}
}
}
validate35.errors = vErrors;
return errors === 0;
}


function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema14,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "sysctls") || (key0 === "transparentHugePageEnabled")) || (key0 === "transparentHugePageDefrag")) || (key0 === "swapFileSizeMB"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema14,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.sysctls !== undefined){
if(!(validate35(data.sysctls, {instancePath:instancePath+"/sysctls",parentData:data,parentDataProperty:"sysctls",rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.transparentHugePageEnabled !== undefined){
let data1 = data.transparentHugePageEnabled;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/transparentHugePageEnabled",keyword:"type",params:{type: "string"},parentSchema:schema14.properties.transparentHugePageEnabled,data:data1};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.transparentHugePageDefrag !== undefined){
let data2 = data.transparentHugePageDefrag;
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/transparentHugePageDefrag",keyword:"type",params:{type: "string"},parentSchema:schema14.properties.transparentHugePageDefrag,data:data2};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.swapFileSizeMB !== undefined){
let data3 = data.swapFileSizeMB;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)){
const err4 = {instancePath:instancePath+"/swapFileSizeMB",keyword:"type",params:{type: "integer"},parentSchema:schema14.properties.swapFileSizeMB,data:data3};
(vErrors ??= []).push(err4);
errors++;
}
}
}
validate34.errors = vErrors;
return errors === 0;
}

const schema16 = {"type":"object","nullable":true,"properties":{"sourceResourceId":{"type":"string","nullable":true}},"additionalProperties":false};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema16,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "sourceResourceId")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema16,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.sourceResourceId !== undefined){
let data0 = data.sourceResourceId;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/sourceResourceId",keyword:"type",params:{type: "string"},parentSchema:schema16.properties.sourceResourceId,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
}
validate38.errors = vErrors;
return errors === 0;
}

const schema17 = {"type":"object","nullable":true,"properties":{"nodePublicIPTags":{"type":"array","nullable":true,"items":{"$ref":"#/$defs/IPTag","type":"object"}},"allowedHostPorts":{"type":"array","nullable":true,"items":{"$ref":"#/$defs/PortRange","type":"object"}},"applicationSecurityGroups":{"type":"array","nullable":true,"items":{"type":"string"}}},"additionalProperties":false};
const schema18 = {"type":"object","nullable":true,"properties":{"ipTagType":{"type":"string","nullable":true},"tag":{"type":"string","nullable":true}},"additionalProperties":false};

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
if(!((key0 === "ipTagType") || (key0 === "tag"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema18,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.ipTagType !== undefined){
let data0 = data.ipTagType;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/ipTagType",keyword:"type",params:{type: "string"},parentSchema:schema18.properties.ipTagType,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.tag !== undefined){
let data1 = data.tag;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/tag",keyword:"type",params:{type: "string"},parentSchema:schema18.properties.tag,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
}
validate41.errors = vErrors;
return errors === 0;
}

const schema19 = {"type":"object","nullable":true,"properties":{"portStart":{"type":"integer","nullable":true,"minimum":1,"maximum":65535},"portEnd":{"type":"integer","nullable":true,"minimum":1,"maximum":65535},"protocol":{"type":"string","nullable":true}},"additionalProperties":false};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema19,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "portStart") || (key0 === "portEnd")) || (key0 === "protocol"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema19,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.portStart !== undefined){
let data0 = data.portStart;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
const err2 = {instancePath:instancePath+"/portStart",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.portStart,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
if(typeof data0 == "number"){
if(data0 > 65535 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/portStart",keyword:"maximum",params:{comparison: "<=", limit: 65535},parentSchema:schema19.properties.portStart,data:data0};
(vErrors ??= []).push(err3);
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/portStart",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema19.properties.portStart,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
}
if(data.portEnd !== undefined){
let data1 = data.portEnd;
if((!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) && (data1 !== null)){
const err5 = {instancePath:instancePath+"/portEnd",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.portEnd,data:data1};
(vErrors ??= []).push(err5);
errors++;
}
if(typeof data1 == "number"){
if(data1 > 65535 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/portEnd",keyword:"maximum",params:{comparison: "<=", limit: 65535},parentSchema:schema19.properties.portEnd,data:data1};
(vErrors ??= []).push(err6);
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/portEnd",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema19.properties.portEnd,data:data1};
(vErrors ??= []).push(err7);
errors++;
}
}
}
if(data.protocol !== undefined){
let data2 = data.protocol;
if((typeof data2 !== "string") && (data2 !== null)){
const err8 = {instancePath:instancePath+"/protocol",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.protocol,data:data2};
(vErrors ??= []).push(err8);
errors++;
}
}
}
validate43.errors = vErrors;
return errors === 0;
}


function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema17,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "nodePublicIPTags") || (key0 === "allowedHostPorts")) || (key0 === "applicationSecurityGroups"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema17,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.nodePublicIPTags !== undefined){
let data0 = data.nodePublicIPTags;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err2 = {instancePath:instancePath+"/nodePublicIPTags",keyword:"type",params:{type: "array"},parentSchema:schema17.properties.nodePublicIPTags,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err3 = {instancePath:instancePath+"/nodePublicIPTags/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema17.properties.nodePublicIPTags.items,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
if(!(validate41(data1, {instancePath:instancePath+"/nodePublicIPTags/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
}
}
if(data.allowedHostPorts !== undefined){
let data2 = data.allowedHostPorts;
if((!(Array.isArray(data2))) && (data2 !== null)){
const err4 = {instancePath:instancePath+"/allowedHostPorts",keyword:"type",params:{type: "array"},parentSchema:schema17.properties.allowedHostPorts,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err5 = {instancePath:instancePath+"/allowedHostPorts/" + i1,keyword:"type",params:{type: "object"},parentSchema:schema17.properties.allowedHostPorts.items,data:data3};
(vErrors ??= []).push(err5);
errors++;
}
if(!(validate43(data3, {instancePath:instancePath+"/allowedHostPorts/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
}
}
if(data.applicationSecurityGroups !== undefined){
let data4 = data.applicationSecurityGroups;
if((!(Array.isArray(data4))) && (data4 !== null)){
const err6 = {instancePath:instancePath+"/applicationSecurityGroups",keyword:"type",params:{type: "array"},parentSchema:schema17.properties.applicationSecurityGroups,data:data4};
(vErrors ??= []).push(err6);
errors++;
}
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if(typeof data5 !== "string"){
const err7 = {instancePath:instancePath+"/applicationSecurityGroups/" + i2,keyword:"type",params:{type: "string"},parentSchema:schema17.properties.applicationSecurityGroups.items,data:data5};
(vErrors ??= []).push(err7);
errors++;
}
}
}
}
}
validate40.errors = vErrors;
return errors === 0;
}

const schema20 = {"type":"object","nullable":true,"properties":{"disableOutboundNat":{"type":"boolean","nullable":true}},"additionalProperties":false};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema20,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "disableOutboundNat")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema20,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.disableOutboundNat !== undefined){
let data0 = data.disableOutboundNat;
if((typeof data0 !== "boolean") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/disableOutboundNat",keyword:"type",params:{type: "boolean"},parentSchema:schema20.properties.disableOutboundNat,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
}
validate46.errors = vErrors;
return errors === 0;
}

const schema21 = {"type":"object","nullable":true,"properties":{"enableVTPM":{"type":"boolean","nullable":true},"enableSecureBoot":{"type":"boolean","nullable":true},"sshAccess":{"type":"string","nullable":true}},"additionalProperties":false};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema21,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "enableVTPM") || (key0 === "enableSecureBoot")) || (key0 === "sshAccess"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema21,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.enableVTPM !== undefined){
let data0 = data.enableVTPM;
if((typeof data0 !== "boolean") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/enableVTPM",keyword:"type",params:{type: "boolean"},parentSchema:schema21.properties.enableVTPM,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.enableSecureBoot !== undefined){
let data1 = data.enableSecureBoot;
if((typeof data1 !== "boolean") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/enableSecureBoot",keyword:"type",params:{type: "boolean"},parentSchema:schema21.properties.enableSecureBoot,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.sshAccess !== undefined){
let data2 = data.sshAccess;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/sshAccess",keyword:"type",params:{type: "string"},parentSchema:schema21.properties.sshAccess,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
}
}
validate48.errors = vErrors;
return errors === 0;
}

const schema22 = {"type":"object","nullable":true,"properties":{"driver":{"type":"string","nullable":true}},"additionalProperties":false};

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema22,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "driver")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema22,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.driver !== undefined){
let data0 = data.driver;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/driver",keyword:"type",params:{type: "string"},parentSchema:schema22.properties.driver,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
}
validate50.errors = vErrors;
return errors === 0;
}

const schema23 = {"type":"object","nullable":true,"properties":{"publicIPPrefixSize":{"type":"integer","nullable":true,"minimum":28,"maximum":31}},"additionalProperties":false};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema23,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "publicIPPrefixSize")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema23,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.publicIPPrefixSize !== undefined){
let data0 = data.publicIPPrefixSize;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
const err2 = {instancePath:instancePath+"/publicIPPrefixSize",keyword:"type",params:{type: "integer"},parentSchema:schema23.properties.publicIPPrefixSize,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
if(typeof data0 == "number"){
if(data0 > 31 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/publicIPPrefixSize",keyword:"maximum",params:{comparison: "<=", limit: 31},parentSchema:schema23.properties.publicIPPrefixSize,data:data0};
(vErrors ??= []).push(err3);
errors++;
}
if(data0 < 28 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/publicIPPrefixSize",keyword:"minimum",params:{comparison: ">=", limit: 28},parentSchema:schema23.properties.publicIPPrefixSize,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
}
}
validate52.errors = vErrors;
return errors === 0;
}

const schema24 = {"type":"object","nullable":true,"properties":{"scale":{"$ref":"#/$defs/ScaleProfile"}},"additionalProperties":false};
const schema25 = {"type":"object","nullable":true,"properties":{"manual":{"type":"array","nullable":true,"items":{"$ref":"#/$defs/ManualScaleProfile","type":"object"}}},"additionalProperties":false};
const schema26 = {"type":"object","nullable":true,"properties":{"size":{"type":"string","nullable":true},"count":{"type":"integer","nullable":true}},"additionalProperties":false};

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
if(!((key0 === "size") || (key0 === "count"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema26,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.size !== undefined){
let data0 = data.size;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/size",keyword:"type",params:{type: "string"},parentSchema:schema26.properties.size,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.count !== undefined){
let data1 = data.count;
if((!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) && (data1 !== null)){
const err3 = {instancePath:instancePath+"/count",keyword:"type",params:{type: "integer"},parentSchema:schema26.properties.count,data:data1};
(vErrors ??= []).push(err3);
errors++;
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
if(!(key0 === "manual")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema25,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.manual !== undefined){
let data0 = data.manual;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err2 = {instancePath:instancePath+"/manual",keyword:"type",params:{type: "array"},parentSchema:schema25.properties.manual,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err3 = {instancePath:instancePath+"/manual/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema25.properties.manual.items,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
if(!(validate56(data1, {instancePath:instancePath+"/manual/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
}
}
validate55.errors = vErrors;
return errors === 0;
}


function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema24,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "scale")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema24,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.scale !== undefined){
if(!(validate55(data.scale, {instancePath:instancePath+"/scale",parentData:data,parentDataProperty:"scale",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
validate54.errors = vErrors;
return errors === 0;
}

const schema27 = {"type":"object","nullable":true,"properties":{"size":{"type":"string","nullable":true},"count":{"type":"integer","nullable":true}},"additionalProperties":false};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate60.errors = vErrors;
return errors === 0;
}

const schema28 = {"type":"object","nullable":true,"properties":{"provisioningError":{"const":null,"readOnly":true}},"additionalProperties":false};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema28,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "provisioningError")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema28,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.provisioningError !== undefined){
let data0 = data.provisioningError;
if(null !== data0){
const err2 = {instancePath:instancePath+"/provisioningError",keyword:"const",params:{allowedValue: schema28.properties.provisioningError.const},parentSchema:schema28.properties.provisioningError,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
}
validate62.errors = vErrors;
return errors === 0;
}

const schema29 = {"type":"object","nullable":true,"properties":{"mode":{"type":"string","nullable":true},"state":{"const":null,"readOnly":true},"vnetDNSOverrides":{"$ref":"#/$defs/LocalDNSProfileVnetDNSOverrides"},"kubeDNSOverrides":{"$ref":"#/$defs/LocalDNSProfileKubeDNSOverrides"}},"additionalProperties":false};
const schema30 = {"type":"object","nullable":true,"properties":{},"additionalProperties":{"$ref":"#/$defs/LocalDNSOverride","type":"object"}};
const schema31 = {"type":"object","nullable":true,"properties":{"queryLogging":{"type":"string","nullable":true},"protocol":{"type":"string","nullable":true},"forwardDestination":{"type":"string","nullable":true},"forwardPolicy":{"type":"string","nullable":true},"maxConcurrent":{"type":"integer","nullable":true},"cacheDurationInSeconds":{"type":"integer","nullable":true},"serveStaleDurationInSeconds":{"type":"integer","nullable":true},"serveStale":{"type":"string","nullable":true}},"additionalProperties":false};

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
if(!((((((((key0 === "queryLogging") || (key0 === "protocol")) || (key0 === "forwardDestination")) || (key0 === "forwardPolicy")) || (key0 === "maxConcurrent")) || (key0 === "cacheDurationInSeconds")) || (key0 === "serveStaleDurationInSeconds")) || (key0 === "serveStale"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema31,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.queryLogging !== undefined){
let data0 = data.queryLogging;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/queryLogging",keyword:"type",params:{type: "string"},parentSchema:schema31.properties.queryLogging,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.protocol !== undefined){
let data1 = data.protocol;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/protocol",keyword:"type",params:{type: "string"},parentSchema:schema31.properties.protocol,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.forwardDestination !== undefined){
let data2 = data.forwardDestination;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/forwardDestination",keyword:"type",params:{type: "string"},parentSchema:schema31.properties.forwardDestination,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.forwardPolicy !== undefined){
let data3 = data.forwardPolicy;
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/forwardPolicy",keyword:"type",params:{type: "string"},parentSchema:schema31.properties.forwardPolicy,data:data3};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.maxConcurrent !== undefined){
let data4 = data.maxConcurrent;
if((!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) && (data4 !== null)){
const err6 = {instancePath:instancePath+"/maxConcurrent",keyword:"type",params:{type: "integer"},parentSchema:schema31.properties.maxConcurrent,data:data4};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.cacheDurationInSeconds !== undefined){
let data5 = data.cacheDurationInSeconds;
if((!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))) && (data5 !== null)){
const err7 = {instancePath:instancePath+"/cacheDurationInSeconds",keyword:"type",params:{type: "integer"},parentSchema:schema31.properties.cacheDurationInSeconds,data:data5};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.serveStaleDurationInSeconds !== undefined){
let data6 = data.serveStaleDurationInSeconds;
if((!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))) && (data6 !== null)){
const err8 = {instancePath:instancePath+"/serveStaleDurationInSeconds",keyword:"type",params:{type: "integer"},parentSchema:schema31.properties.serveStaleDurationInSeconds,data:data6};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.serveStale !== undefined){
let data7 = data.serveStale;
if((typeof data7 !== "string") && (data7 !== null)){
const err9 = {instancePath:instancePath+"/serveStale",keyword:"type",params:{type: "string"},parentSchema:schema31.properties.serveStale,data:data7};
(vErrors ??= []).push(err9);
errors++;
}
}
}
validate66.errors = vErrors;
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
let data0 = data[key0];
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err1 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"},parentSchema:schema30.additionalProperties,data:data0};
(vErrors ??= []).push(err1);
errors++;
}
if(!(validate66(data0, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
}
validate65.errors = vErrors;
return errors === 0;
}

const schema32 = {"type":"object","nullable":true,"properties":{},"additionalProperties":{"$ref":"#/$defs/LocalDNSOverride","type":"object"}};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema32,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err1 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"},parentSchema:schema32.additionalProperties,data:data0};
(vErrors ??= []).push(err1);
errors++;
}
if(!(validate66(data0, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
}
validate69.errors = vErrors;
return errors === 0;
}


function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema29,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "mode") || (key0 === "state")) || (key0 === "vnetDNSOverrides")) || (key0 === "kubeDNSOverrides"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema29,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.mode !== undefined){
let data0 = data.mode;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/mode",keyword:"type",params:{type: "string"},parentSchema:schema29.properties.mode,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.state !== undefined){
let data1 = data.state;
if(null !== data1){
const err3 = {instancePath:instancePath+"/state",keyword:"const",params:{allowedValue: schema29.properties.state.const},parentSchema:schema29.properties.state,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.vnetDNSOverrides !== undefined){
if(!(validate65(data.vnetDNSOverrides, {instancePath:instancePath+"/vnetDNSOverrides",parentData:data,parentDataProperty:"vnetDNSOverrides",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.kubeDNSOverrides !== undefined){
if(!(validate69(data.kubeDNSOverrides, {instancePath:instancePath+"/kubeDNSOverrides",parentData:data,parentDataProperty:"kubeDNSOverrides",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
}
validate64.errors = vErrors;
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
if(data.eTag !== undefined){
let data0 = data.eTag;
if(null !== data0){
const err2 = {instancePath:instancePath+"/eTag",keyword:"const",params:{allowedValue: schema8.properties.eTag.const},parentSchema:schema8.properties.eTag,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.count !== undefined){
let data1 = data.count;
if((!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) && (data1 !== null)){
const err3 = {instancePath:instancePath+"/count",keyword:"type",params:{type: "integer"},parentSchema:schema8.properties.count,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.vmSize !== undefined){
let data2 = data.vmSize;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/vmSize",keyword:"type",params:{type: "string"},parentSchema:schema8.properties.vmSize,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.osDiskSizeGB !== undefined){
let data3 = data.osDiskSizeGB;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)){
const err5 = {instancePath:instancePath+"/osDiskSizeGB",keyword:"type",params:{type: "integer"},parentSchema:schema8.properties.osDiskSizeGB,data:data3};
(vErrors ??= []).push(err5);
errors++;
}
if(typeof data3 == "number"){
if(data3 > 2048 || isNaN(data3)){
const err6 = {instancePath:instancePath+"/osDiskSizeGB",keyword:"maximum",params:{comparison: "<=", limit: 2048},parentSchema:schema8.properties.osDiskSizeGB,data:data3};
(vErrors ??= []).push(err6);
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err7 = {instancePath:instancePath+"/osDiskSizeGB",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema8.properties.osDiskSizeGB,data:data3};
(vErrors ??= []).push(err7);
errors++;
}
}
}
if(data.osDiskType !== undefined){
let data4 = data.osDiskType;
if((typeof data4 !== "string") && (data4 !== null)){
const err8 = {instancePath:instancePath+"/osDiskType",keyword:"type",params:{type: "string"},parentSchema:schema8.properties.osDiskType,data:data4};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.kubeletDiskType !== undefined){
let data5 = data.kubeletDiskType;
if((typeof data5 !== "string") && (data5 !== null)){
const err9 = {instancePath:instancePath+"/kubeletDiskType",keyword:"type",params:{type: "string"},parentSchema:schema8.properties.kubeletDiskType,data:data5};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.workloadRuntime !== undefined){
let data6 = data.workloadRuntime;
if((typeof data6 !== "string") && (data6 !== null)){
const err10 = {instancePath:instancePath+"/workloadRuntime",keyword:"type",params:{type: "string"},parentSchema:schema8.properties.workloadRuntime,data:data6};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.messageOfTheDay !== undefined){
let data7 = data.messageOfTheDay;
if((typeof data7 !== "string") && (data7 !== null)){
const err11 = {instancePath:instancePath+"/messageOfTheDay",keyword:"type",params:{type: "string"},parentSchema:schema8.properties.messageOfTheDay,data:data7};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.vnetSubnetID !== undefined){
let data8 = data.vnetSubnetID;
if((typeof data8 !== "string") && (data8 !== null)){
const err12 = {instancePath:instancePath+"/vnetSubnetID",keyword:"type",params:{type: "string"},parentSchema:schema8.properties.vnetSubnetID,data:data8};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data.podSubnetID !== undefined){
let data9 = data.podSubnetID;
if((typeof data9 !== "string") && (data9 !== null)){
const err13 = {instancePath:instancePath+"/podSubnetID",keyword:"type",params:{type: "string"},parentSchema:schema8.properties.podSubnetID,data:data9};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data.podIPAllocationMode !== undefined){
let data10 = data.podIPAllocationMode;
if((typeof data10 !== "string") && (data10 !== null)){
const err14 = {instancePath:instancePath+"/podIPAllocationMode",keyword:"type",params:{type: "string"},parentSchema:schema8.properties.podIPAllocationMode,data:data10};
(vErrors ??= []).push(err14);
errors++;
}
}
if(data.maxPods !== undefined){
let data11 = data.maxPods;
if((!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))) && (data11 !== null)){
const err15 = {instancePath:instancePath+"/maxPods",keyword:"type",params:{type: "integer"},parentSchema:schema8.properties.maxPods,data:data11};
(vErrors ??= []).push(err15);
errors++;
}
}
if(data.osType !== undefined){
let data12 = data.osType;
if((typeof data12 !== "string") && (data12 !== null)){
const err16 = {instancePath:instancePath+"/osType",keyword:"type",params:{type: "string"},parentSchema:schema8.properties.osType,data:data12};
(vErrors ??= []).push(err16);
errors++;
}
}
if(data.osSKU !== undefined){
let data13 = data.osSKU;
if((typeof data13 !== "string") && (data13 !== null)){
const err17 = {instancePath:instancePath+"/osSKU",keyword:"type",params:{type: "string"},parentSchema:schema8.properties.osSKU,data:data13};
(vErrors ??= []).push(err17);
errors++;
}
}
if(data.maxCount !== undefined){
let data14 = data.maxCount;
if((!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))) && (data14 !== null)){
const err18 = {instancePath:instancePath+"/maxCount",keyword:"type",params:{type: "integer"},parentSchema:schema8.properties.maxCount,data:data14};
(vErrors ??= []).push(err18);
errors++;
}
}
if(data.minCount !== undefined){
let data15 = data.minCount;
if((!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))) && (data15 !== null)){
const err19 = {instancePath:instancePath+"/minCount",keyword:"type",params:{type: "integer"},parentSchema:schema8.properties.minCount,data:data15};
(vErrors ??= []).push(err19);
errors++;
}
}
if(data.enableAutoScaling !== undefined){
let data16 = data.enableAutoScaling;
if((typeof data16 !== "boolean") && (data16 !== null)){
const err20 = {instancePath:instancePath+"/enableAutoScaling",keyword:"type",params:{type: "boolean"},parentSchema:schema8.properties.enableAutoScaling,data:data16};
(vErrors ??= []).push(err20);
errors++;
}
}
if(data.scaleDownMode !== undefined){
let data17 = data.scaleDownMode;
if((typeof data17 !== "string") && (data17 !== null)){
const err21 = {instancePath:instancePath+"/scaleDownMode",keyword:"type",params:{type: "string"},parentSchema:schema8.properties.scaleDownMode,data:data17};
(vErrors ??= []).push(err21);
errors++;
}
}
if(data.type !== undefined){
let data18 = data.type;
if((typeof data18 !== "string") && (data18 !== null)){
const err22 = {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"},parentSchema:schema8.properties.type,data:data18};
(vErrors ??= []).push(err22);
errors++;
}
}
if(data.mode !== undefined){
let data19 = data.mode;
if((typeof data19 !== "string") && (data19 !== null)){
const err23 = {instancePath:instancePath+"/mode",keyword:"type",params:{type: "string"},parentSchema:schema8.properties.mode,data:data19};
(vErrors ??= []).push(err23);
errors++;
}
}
if(data.orchestratorVersion !== undefined){
let data20 = data.orchestratorVersion;
if((typeof data20 !== "string") && (data20 !== null)){
const err24 = {instancePath:instancePath+"/orchestratorVersion",keyword:"type",params:{type: "string"},parentSchema:schema8.properties.orchestratorVersion,data:data20};
(vErrors ??= []).push(err24);
errors++;
}
}
if(data.currentOrchestratorVersion !== undefined){
let data21 = data.currentOrchestratorVersion;
if(null !== data21){
const err25 = {instancePath:instancePath+"/currentOrchestratorVersion",keyword:"const",params:{allowedValue: schema8.properties.currentOrchestratorVersion.const},parentSchema:schema8.properties.currentOrchestratorVersion,data:data21};
(vErrors ??= []).push(err25);
errors++;
}
}
if(data.nodeImageVersion !== undefined){
let data22 = data.nodeImageVersion;
if(null !== data22){
const err26 = {instancePath:instancePath+"/nodeImageVersion",keyword:"const",params:{allowedValue: schema8.properties.nodeImageVersion.const},parentSchema:schema8.properties.nodeImageVersion,data:data22};
(vErrors ??= []).push(err26);
errors++;
}
}
if(data.upgradeSettings !== undefined){
if(!(validate24(data.upgradeSettings, {instancePath:instancePath+"/upgradeSettings",parentData:data,parentDataProperty:"upgradeSettings",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.provisioningState !== undefined){
let data24 = data.provisioningState;
if(null !== data24){
const err27 = {instancePath:instancePath+"/provisioningState",keyword:"const",params:{allowedValue: schema8.properties.provisioningState.const},parentSchema:schema8.properties.provisioningState,data:data24};
(vErrors ??= []).push(err27);
errors++;
}
}
if(data.powerState !== undefined){
if(!(validate26(data.powerState, {instancePath:instancePath+"/powerState",parentData:data,parentDataProperty:"powerState",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.availabilityZones !== undefined){
let data26 = data.availabilityZones;
if((!(Array.isArray(data26))) && (data26 !== null)){
const err28 = {instancePath:instancePath+"/availabilityZones",keyword:"type",params:{type: "array"},parentSchema:schema8.properties.availabilityZones,data:data26};
(vErrors ??= []).push(err28);
errors++;
}
if(Array.isArray(data26)){
const len0 = data26.length;
for(let i0=0; i0<len0; i0++){
let data27 = data26[i0];
if(typeof data27 !== "string"){
const err29 = {instancePath:instancePath+"/availabilityZones/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema8.properties.availabilityZones.items,data:data27};
(vErrors ??= []).push(err29);
errors++;
}
}
}
}
if(data.enableNodePublicIP !== undefined){
let data28 = data.enableNodePublicIP;
if((typeof data28 !== "boolean") && (data28 !== null)){
const err30 = {instancePath:instancePath+"/enableNodePublicIP",keyword:"type",params:{type: "boolean"},parentSchema:schema8.properties.enableNodePublicIP,data:data28};
(vErrors ??= []).push(err30);
errors++;
}
}
if(data.nodePublicIPPrefixID !== undefined){
let data29 = data.nodePublicIPPrefixID;
if((typeof data29 !== "string") && (data29 !== null)){
const err31 = {instancePath:instancePath+"/nodePublicIPPrefixID",keyword:"type",params:{type: "string"},parentSchema:schema8.properties.nodePublicIPPrefixID,data:data29};
(vErrors ??= []).push(err31);
errors++;
}
}
if(data.scaleSetPriority !== undefined){
let data30 = data.scaleSetPriority;
if((typeof data30 !== "string") && (data30 !== null)){
const err32 = {instancePath:instancePath+"/scaleSetPriority",keyword:"type",params:{type: "string"},parentSchema:schema8.properties.scaleSetPriority,data:data30};
(vErrors ??= []).push(err32);
errors++;
}
}
if(data.scaleSetEvictionPolicy !== undefined){
let data31 = data.scaleSetEvictionPolicy;
if((typeof data31 !== "string") && (data31 !== null)){
const err33 = {instancePath:instancePath+"/scaleSetEvictionPolicy",keyword:"type",params:{type: "string"},parentSchema:schema8.properties.scaleSetEvictionPolicy,data:data31};
(vErrors ??= []).push(err33);
errors++;
}
}
if(data.spotMaxPrice !== undefined){
let data32 = data.spotMaxPrice;
if((!((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32)))) && (data32 !== null)){
const err34 = {instancePath:instancePath+"/spotMaxPrice",keyword:"type",params:{type: "integer"},parentSchema:schema8.properties.spotMaxPrice,data:data32};
(vErrors ??= []).push(err34);
errors++;
}
}
if(data.tags !== undefined){
if(!(validate28(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.nodeLabels !== undefined){
if(!(validate30(data.nodeLabels, {instancePath:instancePath+"/nodeLabels",parentData:data,parentDataProperty:"nodeLabels",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.nodeTaints !== undefined){
let data35 = data.nodeTaints;
if((!(Array.isArray(data35))) && (data35 !== null)){
const err35 = {instancePath:instancePath+"/nodeTaints",keyword:"type",params:{type: "array"},parentSchema:schema8.properties.nodeTaints,data:data35};
(vErrors ??= []).push(err35);
errors++;
}
if(Array.isArray(data35)){
const len1 = data35.length;
for(let i1=0; i1<len1; i1++){
let data36 = data35[i1];
if(typeof data36 !== "string"){
const err36 = {instancePath:instancePath+"/nodeTaints/" + i1,keyword:"type",params:{type: "string"},parentSchema:schema8.properties.nodeTaints.items,data:data36};
(vErrors ??= []).push(err36);
errors++;
}
}
}
}
if(data.proximityPlacementGroupID !== undefined){
let data37 = data.proximityPlacementGroupID;
if((typeof data37 !== "string") && (data37 !== null)){
const err37 = {instancePath:instancePath+"/proximityPlacementGroupID",keyword:"type",params:{type: "string"},parentSchema:schema8.properties.proximityPlacementGroupID,data:data37};
(vErrors ??= []).push(err37);
errors++;
}
}
if(data.kubeletConfig !== undefined){
if(!(validate32(data.kubeletConfig, {instancePath:instancePath+"/kubeletConfig",parentData:data,parentDataProperty:"kubeletConfig",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.linuxOSConfig !== undefined){
if(!(validate34(data.linuxOSConfig, {instancePath:instancePath+"/linuxOSConfig",parentData:data,parentDataProperty:"linuxOSConfig",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.enableEncryptionAtHost !== undefined){
let data40 = data.enableEncryptionAtHost;
if((typeof data40 !== "boolean") && (data40 !== null)){
const err38 = {instancePath:instancePath+"/enableEncryptionAtHost",keyword:"type",params:{type: "boolean"},parentSchema:schema8.properties.enableEncryptionAtHost,data:data40};
(vErrors ??= []).push(err38);
errors++;
}
}
if(data.enableUltraSSD !== undefined){
let data41 = data.enableUltraSSD;
if((typeof data41 !== "boolean") && (data41 !== null)){
const err39 = {instancePath:instancePath+"/enableUltraSSD",keyword:"type",params:{type: "boolean"},parentSchema:schema8.properties.enableUltraSSD,data:data41};
(vErrors ??= []).push(err39);
errors++;
}
}
if(data.enableFIPS !== undefined){
let data42 = data.enableFIPS;
if((typeof data42 !== "boolean") && (data42 !== null)){
const err40 = {instancePath:instancePath+"/enableFIPS",keyword:"type",params:{type: "boolean"},parentSchema:schema8.properties.enableFIPS,data:data42};
(vErrors ??= []).push(err40);
errors++;
}
}
if(data.gpuInstanceProfile !== undefined){
let data43 = data.gpuInstanceProfile;
if((typeof data43 !== "string") && (data43 !== null)){
const err41 = {instancePath:instancePath+"/gpuInstanceProfile",keyword:"type",params:{type: "string"},parentSchema:schema8.properties.gpuInstanceProfile,data:data43};
(vErrors ??= []).push(err41);
errors++;
}
}
if(data.creationData !== undefined){
if(!(validate38(data.creationData, {instancePath:instancePath+"/creationData",parentData:data,parentDataProperty:"creationData",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data.capacityReservationGroupID !== undefined){
let data45 = data.capacityReservationGroupID;
if((typeof data45 !== "string") && (data45 !== null)){
const err42 = {instancePath:instancePath+"/capacityReservationGroupID",keyword:"type",params:{type: "string"},parentSchema:schema8.properties.capacityReservationGroupID,data:data45};
(vErrors ??= []).push(err42);
errors++;
}
}
if(data.hostGroupID !== undefined){
let data46 = data.hostGroupID;
if((typeof data46 !== "string") && (data46 !== null)){
const err43 = {instancePath:instancePath+"/hostGroupID",keyword:"type",params:{type: "string"},parentSchema:schema8.properties.hostGroupID,data:data46};
(vErrors ??= []).push(err43);
errors++;
}
}
if(data.networkProfile !== undefined){
if(!(validate40(data.networkProfile, {instancePath:instancePath+"/networkProfile",parentData:data,parentDataProperty:"networkProfile",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.windowsProfile !== undefined){
if(!(validate46(data.windowsProfile, {instancePath:instancePath+"/windowsProfile",parentData:data,parentDataProperty:"windowsProfile",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data.securityProfile !== undefined){
if(!(validate48(data.securityProfile, {instancePath:instancePath+"/securityProfile",parentData:data,parentDataProperty:"securityProfile",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data.gpuProfile !== undefined){
if(!(validate50(data.gpuProfile, {instancePath:instancePath+"/gpuProfile",parentData:data,parentDataProperty:"gpuProfile",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
if(data.gatewayProfile !== undefined){
if(!(validate52(data.gatewayProfile, {instancePath:instancePath+"/gatewayProfile",parentData:data,parentDataProperty:"gatewayProfile",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data.virtualMachinesProfile !== undefined){
if(!(validate54(data.virtualMachinesProfile, {instancePath:instancePath+"/virtualMachinesProfile",parentData:data,parentDataProperty:"virtualMachinesProfile",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.virtualMachineNodesStatus !== undefined){
let data53 = data.virtualMachineNodesStatus;
if((!(Array.isArray(data53))) && (data53 !== null)){
const err44 = {instancePath:instancePath+"/virtualMachineNodesStatus",keyword:"type",params:{type: "array"},parentSchema:schema8.properties.virtualMachineNodesStatus,data:data53};
(vErrors ??= []).push(err44);
errors++;
}
if(Array.isArray(data53)){
const len2 = data53.length;
for(let i2=0; i2<len2; i2++){
let data54 = data53[i2];
if(!(data54 && typeof data54 == "object" && !Array.isArray(data54))){
const err45 = {instancePath:instancePath+"/virtualMachineNodesStatus/" + i2,keyword:"type",params:{type: "object"},parentSchema:schema8.properties.virtualMachineNodesStatus.items,data:data54};
(vErrors ??= []).push(err45);
errors++;
}
if(!(validate60(data54, {instancePath:instancePath+"/virtualMachineNodesStatus/" + i2,parentData:data53,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
}
}
if(data.status !== undefined){
if(!(validate62(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data.localDNSProfile !== undefined){
if(!(validate64(data.localDNSProfile, {instancePath:instancePath+"/localDNSProfile",parentData:data,parentDataProperty:"localDNSProfile",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
}
validate23.errors = vErrors;
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
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "name")) || (key0 === "type")) || (key0 === "apiVersion")) || (key0 === "properties")) || (key0 === "systemData"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema7,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(null !== data0){
const err3 = {instancePath:instancePath+"/id",keyword:"const",params:{allowedValue: schema7.properties.id.const},parentSchema:schema7.properties.id,data:data0};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(data1.length > 12){
const err4 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 12},parentSchema:schema7.properties.name,data:data1};
(vErrors ??= []).push(err4);
errors++;
}
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},parentSchema:schema7.properties.name,data:data1};
(vErrors ??= []).push(err5);
errors++;
}
if(!pattern0.test(data1)){
const err6 = {instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]{0,11}$"},parentSchema:schema7.properties.name,data:data1};
(vErrors ??= []).push(err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},parentSchema:schema7.properties.name,data:data1};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(null !== data2){
const err8 = {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: schema7.properties.type.const},parentSchema:schema7.properties.type,data:data2};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.apiVersion !== undefined){
let data3 = data.apiVersion;
if(null !== data3){
const err9 = {instancePath:instancePath+"/apiVersion",keyword:"const",params:{allowedValue: schema7.properties.apiVersion.const},parentSchema:schema7.properties.apiVersion,data:data3};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.properties !== undefined){
if(!(validate23(data.properties, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.systemData !== undefined){
let data5 = data.systemData;
if(null !== data5){
const err10 = {instancePath:instancePath+"/systemData",keyword:"const",params:{allowedValue: schema7.properties.systemData.const},parentSchema:schema7.properties.systemData,data:data5};
(vErrors ??= []).push(err10);
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

