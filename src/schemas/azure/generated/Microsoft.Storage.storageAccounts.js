// Microsoft.Storage/storageAccounts@2025-06-01. Made from Azure.Bicep.Types.Az 0.2.972 by `npm run import:azure`; do not edit.
"use strict";
module.exports = validate21;
module.exports.default = validate21;
const schema6 = {"$ref":"#/$defs/storageAccounts","type":"object","$defs":{"Sku":{"type":"object","nullable":true,"properties":{"name":{"type":"string"},"tier":{"const":null,"readOnly":true}},"required":["name"],"additionalProperties":false},"ExtendedLocation":{"type":"object","nullable":true,"properties":{"name":{"type":"string","nullable":true},"type":{"type":"string","nullable":true}},"additionalProperties":false},"Placement":{"type":"object","nullable":true,"properties":{"zonePlacementPolicy":{"type":"string","nullable":true}},"additionalProperties":false},"StorageAccountCreateParametersTags":{"type":"object","nullable":true,"properties":{},"additionalProperties":{"type":"string"}},"UserAssignedIdentity":{"type":"object","nullable":true,"properties":{"principalId":{"const":null,"readOnly":true},"clientId":{"const":null,"readOnly":true}},"additionalProperties":false},"IdentityUserAssignedIdentities":{"type":"object","nullable":true,"properties":{},"additionalProperties":{"$ref":"#/$defs/UserAssignedIdentity","type":"object"}},"Identity":{"type":"object","nullable":true,"properties":{"principalId":{"const":null,"readOnly":true},"tenantId":{"const":null,"readOnly":true},"type":{"type":"string"},"userAssignedIdentities":{"$ref":"#/$defs/IdentityUserAssignedIdentities"}},"required":["type"],"additionalProperties":false},"SasPolicy":{"type":"object","nullable":true,"properties":{"sasExpirationPeriod":{"type":"string"},"expirationAction":{"type":"string"}},"required":["sasExpirationPeriod","expirationAction"],"additionalProperties":false},"KeyPolicy":{"type":"object","nullable":true,"properties":{"keyExpirationPeriodInDays":{"type":"integer"}},"required":["keyExpirationPeriodInDays"],"additionalProperties":false},"CustomDomain":{"type":"object","nullable":true,"properties":{"name":{"type":"string"},"useSubDomainName":{"type":"boolean","nullable":true}},"required":["name"],"additionalProperties":false},"EncryptionService":{"type":"object","nullable":true,"properties":{"enabled":{"type":"boolean","nullable":true},"lastEnabledTime":{"const":null,"readOnly":true},"keyType":{"type":"string","nullable":true}},"additionalProperties":false},"EncryptionServices":{"type":"object","nullable":true,"properties":{"blob":{"$ref":"#/$defs/EncryptionService"},"file":{"$ref":"#/$defs/EncryptionService"},"table":{"$ref":"#/$defs/EncryptionService"},"queue":{"$ref":"#/$defs/EncryptionService"}},"additionalProperties":false},"KeyVaultProperties":{"type":"object","nullable":true,"properties":{"keyname":{"type":"string","nullable":true},"keyversion":{"type":"string","nullable":true},"keyvaulturi":{"type":"string","nullable":true},"currentVersionedKeyIdentifier":{"const":null,"readOnly":true},"lastKeyRotationTimestamp":{"const":null,"readOnly":true},"currentVersionedKeyExpirationTimestamp":{"const":null,"readOnly":true}},"additionalProperties":false},"EncryptionIdentity":{"type":"object","nullable":true,"properties":{"userAssignedIdentity":{"type":"string","nullable":true},"federatedIdentityClientId":{"type":"string","nullable":true}},"additionalProperties":false},"Encryption":{"type":"object","nullable":true,"properties":{"services":{"$ref":"#/$defs/EncryptionServices"},"keySource":{"type":"string","nullable":true},"requireInfrastructureEncryption":{"type":"boolean","nullable":true},"keyvaultproperties":{"$ref":"#/$defs/KeyVaultProperties"},"identity":{"$ref":"#/$defs/EncryptionIdentity"}},"additionalProperties":false},"ResourceAccessRule":{"type":"object","nullable":true,"properties":{"tenantId":{"type":"string","nullable":true},"resourceId":{"type":"string","nullable":true}},"additionalProperties":false},"VirtualNetworkRule":{"type":"object","nullable":true,"properties":{"id":{"type":"string"},"action":{"enum":["Allow",null]},"state":{"const":null,"readOnly":true}},"required":["id"],"additionalProperties":false},"IPRule":{"type":"object","nullable":true,"properties":{"value":{"type":"string"},"action":{"enum":["Allow",null]}},"required":["value"],"additionalProperties":false},"NetworkRuleSet":{"type":"object","nullable":true,"properties":{"bypass":{"type":"string","nullable":true},"resourceAccessRules":{"type":"array","nullable":true,"items":{"$ref":"#/$defs/ResourceAccessRule","type":"object"}},"virtualNetworkRules":{"type":"array","nullable":true,"items":{"$ref":"#/$defs/VirtualNetworkRule","type":"object"}},"ipRules":{"type":"array","nullable":true,"items":{"$ref":"#/$defs/IPRule","type":"object"}},"ipv6Rules":{"type":"array","nullable":true,"items":{"$ref":"#/$defs/IPRule","type":"object"}},"defaultAction":{"enum":["Allow","Deny"]}},"required":["defaultAction"],"additionalProperties":false},"ActiveDirectoryProperties":{"type":"object","nullable":true,"properties":{"domainName":{"type":"string","nullable":true},"netBiosDomainName":{"type":"string","nullable":true},"forestName":{"type":"string","nullable":true},"domainGuid":{"type":"string","nullable":true},"domainSid":{"type":"string","nullable":true},"azureStorageSid":{"type":"string","nullable":true},"samAccountName":{"type":"string","nullable":true},"accountType":{"type":"string","nullable":true}},"additionalProperties":false},"SmbOAuthSettings":{"type":"object","nullable":true,"properties":{"isSmbOAuthEnabled":{"type":"boolean","nullable":true}},"additionalProperties":false},"AzureFilesIdentityBasedAuthentication":{"type":"object","nullable":true,"properties":{"directoryServiceOptions":{"type":"string"},"activeDirectoryProperties":{"$ref":"#/$defs/ActiveDirectoryProperties"},"defaultSharePermission":{"type":"string","nullable":true},"smbOAuthSettings":{"$ref":"#/$defs/SmbOAuthSettings"}},"required":["directoryServiceOptions"],"additionalProperties":false},"RoutingPreference":{"type":"object","nullable":true,"properties":{"routingChoice":{"type":"string","nullable":true},"publishMicrosoftEndpoints":{"type":"boolean","nullable":true},"publishInternetEndpoints":{"type":"boolean","nullable":true}},"additionalProperties":false},"DualStackEndpointPreference":{"type":"object","nullable":true,"properties":{"publishIpv6Endpoint":{"type":"boolean","nullable":true}},"additionalProperties":false},"AccountImmutabilityPolicyProperties":{"type":"object","nullable":true,"properties":{"immutabilityPeriodSinceCreationInDays":{"type":"integer","nullable":true,"minimum":1,"maximum":146000},"state":{"type":"string","nullable":true},"allowProtectedAppendWrites":{"type":"boolean","nullable":true}},"additionalProperties":false},"ImmutableStorageAccount":{"type":"object","nullable":true,"properties":{"enabled":{"type":"boolean","nullable":true},"immutabilityPolicy":{"$ref":"#/$defs/AccountImmutabilityPolicyProperties"}},"additionalProperties":false},"GeoPriorityReplicationStatus":{"type":"object","nullable":true,"properties":{"isBlobEnabled":{"type":"boolean","nullable":true}},"additionalProperties":false},"StorageAccountPropertiesCreateParametersOrStorageAccountProperties":{"type":"object","nullable":true,"properties":{"allowedCopyScope":{"type":"string","nullable":true},"publicNetworkAccess":{"type":"string","nullable":true},"sasPolicy":{"$ref":"#/$defs/SasPolicy"},"keyPolicy":{"$ref":"#/$defs/KeyPolicy"},"customDomain":{"$ref":"#/$defs/CustomDomain"},"encryption":{"$ref":"#/$defs/Encryption"},"networkAcls":{"$ref":"#/$defs/NetworkRuleSet"},"accessTier":{"enum":["Hot","Cool","Premium","Cold",null]},"azureFilesIdentityBasedAuthentication":{"$ref":"#/$defs/AzureFilesIdentityBasedAuthentication"},"supportsHttpsTrafficOnly":{"type":"boolean","nullable":true},"isSftpEnabled":{"type":"boolean","nullable":true},"isLocalUserEnabled":{"type":"boolean","nullable":true},"enableExtendedGroups":{"type":"boolean","nullable":true},"isHnsEnabled":{"type":"boolean","nullable":true},"largeFileSharesState":{"type":"string","nullable":true},"routingPreference":{"$ref":"#/$defs/RoutingPreference"},"dualStackEndpointPreference":{"$ref":"#/$defs/DualStackEndpointPreference"},"allowBlobPublicAccess":{"type":"boolean","nullable":true},"minimumTlsVersion":{"type":"string","nullable":true},"allowSharedKeyAccess":{"type":"boolean","nullable":true},"isNfsV3Enabled":{"type":"boolean","nullable":true},"allowCrossTenantReplication":{"type":"boolean","nullable":true},"defaultToOAuthAuthentication":{"type":"boolean","nullable":true},"immutableStorageWithVersioning":{"$ref":"#/$defs/ImmutableStorageAccount"},"dnsEndpointType":{"type":"string","nullable":true},"geoPriorityReplicationStatus":{"$ref":"#/$defs/GeoPriorityReplicationStatus"},"provisioningState":{"const":null,"readOnly":true},"primaryEndpoints":{"const":null,"readOnly":true},"primaryLocation":{"const":null,"readOnly":true},"statusOfPrimary":{"const":null,"readOnly":true},"lastGeoFailoverTime":{"const":null,"readOnly":true},"secondaryLocation":{"const":null,"readOnly":true},"statusOfSecondary":{"const":null,"readOnly":true},"creationTime":{"const":null,"readOnly":true},"keyCreationTime":{"const":null,"readOnly":true},"secondaryEndpoints":{"const":null,"readOnly":true},"geoReplicationStats":{"const":null,"readOnly":true},"failoverInProgress":{"const":null,"readOnly":true},"privateEndpointConnections":{"const":null,"readOnly":true},"blobRestoreStatus":{"const":null,"readOnly":true},"storageAccountSkuConversionStatus":{"const":null,"readOnly":true},"isSkuConversionBlocked":{"const":null,"readOnly":true},"accountMigrationInProgress":{"const":null,"readOnly":true}},"additionalProperties":false},"storageAccounts":{"type":"object","nullable":true,"properties":{"id":{"const":null,"readOnly":true},"name":{"type":"string","minLength":3,"maxLength":24,"pattern":"^[a-z0-9]+$"},"type":{"const":null,"readOnly":true},"apiVersion":{"const":null,"readOnly":true},"sku":{"$ref":"#/$defs/Sku","type":"object"},"kind":{"type":"string"},"location":{"type":"string"},"extendedLocation":{"$ref":"#/$defs/ExtendedLocation"},"zones":{"type":"array","nullable":true,"items":{"type":"string"}},"placement":{"$ref":"#/$defs/Placement"},"tags":{"$ref":"#/$defs/StorageAccountCreateParametersTags"},"identity":{"$ref":"#/$defs/Identity"},"properties":{"$ref":"#/$defs/StorageAccountPropertiesCreateParametersOrStorageAccountProperties"},"systemData":{"const":null,"readOnly":true}},"required":["name","sku","kind","location"],"additionalProperties":false}}};
const schema7 = {"type":"object","nullable":true,"properties":{"id":{"const":null,"readOnly":true},"name":{"type":"string","minLength":3,"maxLength":24,"pattern":"^[a-z0-9]+$"},"type":{"const":null,"readOnly":true},"apiVersion":{"const":null,"readOnly":true},"sku":{"$ref":"#/$defs/Sku","type":"object"},"kind":{"type":"string"},"location":{"type":"string"},"extendedLocation":{"$ref":"#/$defs/ExtendedLocation"},"zones":{"type":"array","nullable":true,"items":{"type":"string"}},"placement":{"$ref":"#/$defs/Placement"},"tags":{"$ref":"#/$defs/StorageAccountCreateParametersTags"},"identity":{"$ref":"#/$defs/Identity"},"properties":{"$ref":"#/$defs/StorageAccountPropertiesCreateParametersOrStorageAccountProperties"},"systemData":{"const":null,"readOnly":true}},"required":["name","sku","kind","location"],"additionalProperties":false};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[a-z0-9]+$", "u");
const schema8 = {"type":"object","nullable":true,"properties":{"name":{"type":"string"},"tier":{"const":null,"readOnly":true}},"required":["name"],"additionalProperties":false};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema8,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "name"},parentSchema:schema8,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "tier"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema8,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},parentSchema:schema8.properties.name,data:data0};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.tier !== undefined){
let data1 = data.tier;
if(null !== data1){
const err4 = {instancePath:instancePath+"/tier",keyword:"const",params:{allowedValue: schema8.properties.tier.const},parentSchema:schema8.properties.tier,data:data1};
(vErrors ??= []).push(err4);
errors++;
}
}
}
validate23.errors = vErrors;
return errors === 0;
}

const schema9 = {"type":"object","nullable":true,"properties":{"name":{"type":"string","nullable":true},"type":{"type":"string","nullable":true}},"additionalProperties":false};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema9,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "name") || (key0 === "type"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema9,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},parentSchema:schema9.properties.name,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"},parentSchema:schema9.properties.type,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
}
validate25.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":"object","nullable":true,"properties":{"zonePlacementPolicy":{"type":"string","nullable":true}},"additionalProperties":false};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema10,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "zonePlacementPolicy")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema10,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.zonePlacementPolicy !== undefined){
let data0 = data.zonePlacementPolicy;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/zonePlacementPolicy",keyword:"type",params:{type: "string"},parentSchema:schema10.properties.zonePlacementPolicy,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
}
validate27.errors = vErrors;
return errors === 0;
}

const schema11 = {"type":"object","nullable":true,"properties":{},"additionalProperties":{"type":"string"}};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate29.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":"object","nullable":true,"properties":{"principalId":{"const":null,"readOnly":true},"tenantId":{"const":null,"readOnly":true},"type":{"type":"string"},"userAssignedIdentities":{"$ref":"#/$defs/IdentityUserAssignedIdentities"}},"required":["type"],"additionalProperties":false};
const schema13 = {"type":"object","nullable":true,"properties":{},"additionalProperties":{"$ref":"#/$defs/UserAssignedIdentity","type":"object"}};
const schema14 = {"type":"object","nullable":true,"properties":{"principalId":{"const":null,"readOnly":true},"clientId":{"const":null,"readOnly":true}},"additionalProperties":false};

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
if(!((key0 === "principalId") || (key0 === "clientId"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema14,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.principalId !== undefined){
let data0 = data.principalId;
if(null !== data0){
const err2 = {instancePath:instancePath+"/principalId",keyword:"const",params:{allowedValue: schema14.properties.principalId.const},parentSchema:schema14.properties.principalId,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.clientId !== undefined){
let data1 = data.clientId;
if(null !== data1){
const err3 = {instancePath:instancePath+"/clientId",keyword:"const",params:{allowedValue: schema14.properties.clientId.const},parentSchema:schema14.properties.clientId,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
}
validate33.errors = vErrors;
return errors === 0;
}


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
let data0 = data[key0];
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err1 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"},parentSchema:schema13.additionalProperties,data:data0};
(vErrors ??= []).push(err1);
errors++;
}
if(!(validate33(data0, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
}
validate32.errors = vErrors;
return errors === 0;
}


function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema12,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "type"},parentSchema:schema12,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!((((key0 === "principalId") || (key0 === "tenantId")) || (key0 === "type")) || (key0 === "userAssignedIdentities"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema12,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.principalId !== undefined){
let data0 = data.principalId;
if(null !== data0){
const err3 = {instancePath:instancePath+"/principalId",keyword:"const",params:{allowedValue: schema12.properties.principalId.const},parentSchema:schema12.properties.principalId,data:data0};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.tenantId !== undefined){
let data1 = data.tenantId;
if(null !== data1){
const err4 = {instancePath:instancePath+"/tenantId",keyword:"const",params:{allowedValue: schema12.properties.tenantId.const},parentSchema:schema12.properties.tenantId,data:data1};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"},parentSchema:schema12.properties.type,data:data2};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.userAssignedIdentities !== undefined){
if(!(validate32(data.userAssignedIdentities, {instancePath:instancePath+"/userAssignedIdentities",parentData:data,parentDataProperty:"userAssignedIdentities",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
validate31.errors = vErrors;
return errors === 0;
}

const schema15 = {"type":"object","nullable":true,"properties":{"allowedCopyScope":{"type":"string","nullable":true},"publicNetworkAccess":{"type":"string","nullable":true},"sasPolicy":{"$ref":"#/$defs/SasPolicy"},"keyPolicy":{"$ref":"#/$defs/KeyPolicy"},"customDomain":{"$ref":"#/$defs/CustomDomain"},"encryption":{"$ref":"#/$defs/Encryption"},"networkAcls":{"$ref":"#/$defs/NetworkRuleSet"},"accessTier":{"enum":["Hot","Cool","Premium","Cold",null]},"azureFilesIdentityBasedAuthentication":{"$ref":"#/$defs/AzureFilesIdentityBasedAuthentication"},"supportsHttpsTrafficOnly":{"type":"boolean","nullable":true},"isSftpEnabled":{"type":"boolean","nullable":true},"isLocalUserEnabled":{"type":"boolean","nullable":true},"enableExtendedGroups":{"type":"boolean","nullable":true},"isHnsEnabled":{"type":"boolean","nullable":true},"largeFileSharesState":{"type":"string","nullable":true},"routingPreference":{"$ref":"#/$defs/RoutingPreference"},"dualStackEndpointPreference":{"$ref":"#/$defs/DualStackEndpointPreference"},"allowBlobPublicAccess":{"type":"boolean","nullable":true},"minimumTlsVersion":{"type":"string","nullable":true},"allowSharedKeyAccess":{"type":"boolean","nullable":true},"isNfsV3Enabled":{"type":"boolean","nullable":true},"allowCrossTenantReplication":{"type":"boolean","nullable":true},"defaultToOAuthAuthentication":{"type":"boolean","nullable":true},"immutableStorageWithVersioning":{"$ref":"#/$defs/ImmutableStorageAccount"},"dnsEndpointType":{"type":"string","nullable":true},"geoPriorityReplicationStatus":{"$ref":"#/$defs/GeoPriorityReplicationStatus"},"provisioningState":{"const":null,"readOnly":true},"primaryEndpoints":{"const":null,"readOnly":true},"primaryLocation":{"const":null,"readOnly":true},"statusOfPrimary":{"const":null,"readOnly":true},"lastGeoFailoverTime":{"const":null,"readOnly":true},"secondaryLocation":{"const":null,"readOnly":true},"statusOfSecondary":{"const":null,"readOnly":true},"creationTime":{"const":null,"readOnly":true},"keyCreationTime":{"const":null,"readOnly":true},"secondaryEndpoints":{"const":null,"readOnly":true},"geoReplicationStats":{"const":null,"readOnly":true},"failoverInProgress":{"const":null,"readOnly":true},"privateEndpointConnections":{"const":null,"readOnly":true},"blobRestoreStatus":{"const":null,"readOnly":true},"storageAccountSkuConversionStatus":{"const":null,"readOnly":true},"isSkuConversionBlocked":{"const":null,"readOnly":true},"accountMigrationInProgress":{"const":null,"readOnly":true}},"additionalProperties":false};
const schema16 = {"type":"object","nullable":true,"properties":{"sasExpirationPeriod":{"type":"string"},"expirationAction":{"type":"string"}},"required":["sasExpirationPeriod","expirationAction"],"additionalProperties":false};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema16,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sasExpirationPeriod === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "sasExpirationPeriod"},parentSchema:schema16,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.expirationAction === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "expirationAction"},parentSchema:schema16,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(!((key0 === "sasExpirationPeriod") || (key0 === "expirationAction"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema16,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.sasExpirationPeriod !== undefined){
let data0 = data.sasExpirationPeriod;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/sasExpirationPeriod",keyword:"type",params:{type: "string"},parentSchema:schema16.properties.sasExpirationPeriod,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.expirationAction !== undefined){
let data1 = data.expirationAction;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/expirationAction",keyword:"type",params:{type: "string"},parentSchema:schema16.properties.expirationAction,data:data1};
(vErrors ??= []).push(err5);
errors++;
}
}
}
validate38.errors = vErrors;
return errors === 0;
}

const schema17 = {"type":"object","nullable":true,"properties":{"keyExpirationPeriodInDays":{"type":"integer"}},"required":["keyExpirationPeriodInDays"],"additionalProperties":false};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema17,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.keyExpirationPeriodInDays === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "keyExpirationPeriodInDays"},parentSchema:schema17,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!(key0 === "keyExpirationPeriodInDays")){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema17,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.keyExpirationPeriodInDays !== undefined){
let data0 = data.keyExpirationPeriodInDays;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err3 = {instancePath:instancePath+"/keyExpirationPeriodInDays",keyword:"type",params:{type: "integer"},parentSchema:schema17.properties.keyExpirationPeriodInDays,data:data0};
(vErrors ??= []).push(err3);
errors++;
}
}
}
validate40.errors = vErrors;
return errors === 0;
}

const schema18 = {"type":"object","nullable":true,"properties":{"name":{"type":"string"},"useSubDomainName":{"type":"boolean","nullable":true}},"required":["name"],"additionalProperties":false};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema18,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "name"},parentSchema:schema18,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "useSubDomainName"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema18,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},parentSchema:schema18.properties.name,data:data0};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.useSubDomainName !== undefined){
let data1 = data.useSubDomainName;
if((typeof data1 !== "boolean") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/useSubDomainName",keyword:"type",params:{type: "boolean"},parentSchema:schema18.properties.useSubDomainName,data:data1};
(vErrors ??= []).push(err4);
errors++;
}
}
}
validate42.errors = vErrors;
return errors === 0;
}

const schema19 = {"type":"object","nullable":true,"properties":{"services":{"$ref":"#/$defs/EncryptionServices"},"keySource":{"type":"string","nullable":true},"requireInfrastructureEncryption":{"type":"boolean","nullable":true},"keyvaultproperties":{"$ref":"#/$defs/KeyVaultProperties"},"identity":{"$ref":"#/$defs/EncryptionIdentity"}},"additionalProperties":false};
const schema20 = {"type":"object","nullable":true,"properties":{"blob":{"$ref":"#/$defs/EncryptionService"},"file":{"$ref":"#/$defs/EncryptionService"},"table":{"$ref":"#/$defs/EncryptionService"},"queue":{"$ref":"#/$defs/EncryptionService"}},"additionalProperties":false};
const schema21 = {"type":"object","nullable":true,"properties":{"enabled":{"type":"boolean","nullable":true},"lastEnabledTime":{"const":null,"readOnly":true},"keyType":{"type":"string","nullable":true}},"additionalProperties":false};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema21,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "enabled") || (key0 === "lastEnabledTime")) || (key0 === "keyType"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema21,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.enabled !== undefined){
let data0 = data.enabled;
if((typeof data0 !== "boolean") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/enabled",keyword:"type",params:{type: "boolean"},parentSchema:schema21.properties.enabled,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.lastEnabledTime !== undefined){
let data1 = data.lastEnabledTime;
if(null !== data1){
const err3 = {instancePath:instancePath+"/lastEnabledTime",keyword:"const",params:{allowedValue: schema21.properties.lastEnabledTime.const},parentSchema:schema21.properties.lastEnabledTime,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.keyType !== undefined){
let data2 = data.keyType;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/keyType",keyword:"type",params:{type: "string"},parentSchema:schema21.properties.keyType,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
}
}
validate46.errors = vErrors;
return errors === 0;
}


function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema20,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "blob") || (key0 === "file")) || (key0 === "table")) || (key0 === "queue"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema20,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.blob !== undefined){
if(!(validate46(data.blob, {instancePath:instancePath+"/blob",parentData:data,parentDataProperty:"blob",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data.file !== undefined){
if(!(validate46(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data.table !== undefined){
if(!(validate46(data.table, {instancePath:instancePath+"/table",parentData:data,parentDataProperty:"table",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data.queue !== undefined){
if(!(validate46(data.queue, {instancePath:instancePath+"/queue",parentData:data,parentDataProperty:"queue",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
}
validate45.errors = vErrors;
return errors === 0;
}

const schema22 = {"type":"object","nullable":true,"properties":{"keyname":{"type":"string","nullable":true},"keyversion":{"type":"string","nullable":true},"keyvaulturi":{"type":"string","nullable":true},"currentVersionedKeyIdentifier":{"const":null,"readOnly":true},"lastKeyRotationTimestamp":{"const":null,"readOnly":true},"currentVersionedKeyExpirationTimestamp":{"const":null,"readOnly":true}},"additionalProperties":false};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema22,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "keyname") || (key0 === "keyversion")) || (key0 === "keyvaulturi")) || (key0 === "currentVersionedKeyIdentifier")) || (key0 === "lastKeyRotationTimestamp")) || (key0 === "currentVersionedKeyExpirationTimestamp"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema22,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.keyname !== undefined){
let data0 = data.keyname;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/keyname",keyword:"type",params:{type: "string"},parentSchema:schema22.properties.keyname,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.keyversion !== undefined){
let data1 = data.keyversion;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/keyversion",keyword:"type",params:{type: "string"},parentSchema:schema22.properties.keyversion,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.keyvaulturi !== undefined){
let data2 = data.keyvaulturi;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/keyvaulturi",keyword:"type",params:{type: "string"},parentSchema:schema22.properties.keyvaulturi,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.currentVersionedKeyIdentifier !== undefined){
let data3 = data.currentVersionedKeyIdentifier;
if(null !== data3){
const err5 = {instancePath:instancePath+"/currentVersionedKeyIdentifier",keyword:"const",params:{allowedValue: schema22.properties.currentVersionedKeyIdentifier.const},parentSchema:schema22.properties.currentVersionedKeyIdentifier,data:data3};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.lastKeyRotationTimestamp !== undefined){
let data4 = data.lastKeyRotationTimestamp;
if(null !== data4){
const err6 = {instancePath:instancePath+"/lastKeyRotationTimestamp",keyword:"const",params:{allowedValue: schema22.properties.lastKeyRotationTimestamp.const},parentSchema:schema22.properties.lastKeyRotationTimestamp,data:data4};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.currentVersionedKeyExpirationTimestamp !== undefined){
let data5 = data.currentVersionedKeyExpirationTimestamp;
if(null !== data5){
const err7 = {instancePath:instancePath+"/currentVersionedKeyExpirationTimestamp",keyword:"const",params:{allowedValue: schema22.properties.currentVersionedKeyExpirationTimestamp.const},parentSchema:schema22.properties.currentVersionedKeyExpirationTimestamp,data:data5};
(vErrors ??= []).push(err7);
errors++;
}
}
}
validate52.errors = vErrors;
return errors === 0;
}

const schema23 = {"type":"object","nullable":true,"properties":{"userAssignedIdentity":{"type":"string","nullable":true},"federatedIdentityClientId":{"type":"string","nullable":true}},"additionalProperties":false};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema23,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "userAssignedIdentity") || (key0 === "federatedIdentityClientId"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema23,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.userAssignedIdentity !== undefined){
let data0 = data.userAssignedIdentity;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/userAssignedIdentity",keyword:"type",params:{type: "string"},parentSchema:schema23.properties.userAssignedIdentity,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.federatedIdentityClientId !== undefined){
let data1 = data.federatedIdentityClientId;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/federatedIdentityClientId",keyword:"type",params:{type: "string"},parentSchema:schema23.properties.federatedIdentityClientId,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
}
validate54.errors = vErrors;
return errors === 0;
}


function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema19,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "services") || (key0 === "keySource")) || (key0 === "requireInfrastructureEncryption")) || (key0 === "keyvaultproperties")) || (key0 === "identity"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema19,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.services !== undefined){
if(!(validate45(data.services, {instancePath:instancePath+"/services",parentData:data,parentDataProperty:"services",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.keySource !== undefined){
let data1 = data.keySource;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/keySource",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.keySource,data:data1};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.requireInfrastructureEncryption !== undefined){
let data2 = data.requireInfrastructureEncryption;
if((typeof data2 !== "boolean") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/requireInfrastructureEncryption",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.requireInfrastructureEncryption,data:data2};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.keyvaultproperties !== undefined){
if(!(validate52(data.keyvaultproperties, {instancePath:instancePath+"/keyvaultproperties",parentData:data,parentDataProperty:"keyvaultproperties",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data.identity !== undefined){
if(!(validate54(data.identity, {instancePath:instancePath+"/identity",parentData:data,parentDataProperty:"identity",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
validate44.errors = vErrors;
return errors === 0;
}

const schema24 = {"type":"object","nullable":true,"properties":{"bypass":{"type":"string","nullable":true},"resourceAccessRules":{"type":"array","nullable":true,"items":{"$ref":"#/$defs/ResourceAccessRule","type":"object"}},"virtualNetworkRules":{"type":"array","nullable":true,"items":{"$ref":"#/$defs/VirtualNetworkRule","type":"object"}},"ipRules":{"type":"array","nullable":true,"items":{"$ref":"#/$defs/IPRule","type":"object"}},"ipv6Rules":{"type":"array","nullable":true,"items":{"$ref":"#/$defs/IPRule","type":"object"}},"defaultAction":{"enum":["Allow","Deny"]}},"required":["defaultAction"],"additionalProperties":false};
const schema25 = {"type":"object","nullable":true,"properties":{"tenantId":{"type":"string","nullable":true},"resourceId":{"type":"string","nullable":true}},"additionalProperties":false};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema25,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "tenantId") || (key0 === "resourceId"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema25,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.tenantId !== undefined){
let data0 = data.tenantId;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/tenantId",keyword:"type",params:{type: "string"},parentSchema:schema25.properties.tenantId,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.resourceId !== undefined){
let data1 = data.resourceId;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/resourceId",keyword:"type",params:{type: "string"},parentSchema:schema25.properties.resourceId,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
}
validate58.errors = vErrors;
return errors === 0;
}

const schema26 = {"type":"object","nullable":true,"properties":{"id":{"type":"string"},"action":{"enum":["Allow",null]},"state":{"const":null,"readOnly":true}},"required":["id"],"additionalProperties":false};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema26,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "id"},parentSchema:schema26,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "action")) || (key0 === "state"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema26,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},parentSchema:schema26.properties.id,data:data0};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.action !== undefined){
let data1 = data.action;
if(!((data1 === "Allow") || (data1 === null))){
const err4 = {instancePath:instancePath+"/action",keyword:"enum",params:{allowedValues: schema26.properties.action.enum},parentSchema:schema26.properties.action,data:data1};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.state !== undefined){
let data2 = data.state;
if(null !== data2){
const err5 = {instancePath:instancePath+"/state",keyword:"const",params:{allowedValue: schema26.properties.state.const},parentSchema:schema26.properties.state,data:data2};
(vErrors ??= []).push(err5);
errors++;
}
}
}
validate60.errors = vErrors;
return errors === 0;
}

const schema27 = {"type":"object","nullable":true,"properties":{"value":{"type":"string"},"action":{"enum":["Allow",null]}},"required":["value"],"additionalProperties":false};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema27,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "value"},parentSchema:schema27,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "value") || (key0 === "action"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema27,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.value !== undefined){
let data0 = data.value;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/value",keyword:"type",params:{type: "string"},parentSchema:schema27.properties.value,data:data0};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.action !== undefined){
let data1 = data.action;
if(!((data1 === "Allow") || (data1 === null))){
const err4 = {instancePath:instancePath+"/action",keyword:"enum",params:{allowedValues: schema27.properties.action.enum},parentSchema:schema27.properties.action,data:data1};
(vErrors ??= []).push(err4);
errors++;
}
}
}
validate62.errors = vErrors;
return errors === 0;
}


function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema24,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.defaultAction === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "defaultAction"},parentSchema:schema24,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!((((((key0 === "bypass") || (key0 === "resourceAccessRules")) || (key0 === "virtualNetworkRules")) || (key0 === "ipRules")) || (key0 === "ipv6Rules")) || (key0 === "defaultAction"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema24,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.bypass !== undefined){
let data0 = data.bypass;
if((typeof data0 !== "string") && (data0 !== null)){
const err3 = {instancePath:instancePath+"/bypass",keyword:"type",params:{type: "string"},parentSchema:schema24.properties.bypass,data:data0};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.resourceAccessRules !== undefined){
let data1 = data.resourceAccessRules;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err4 = {instancePath:instancePath+"/resourceAccessRules",keyword:"type",params:{type: "array"},parentSchema:schema24.properties.resourceAccessRules,data:data1};
(vErrors ??= []).push(err4);
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err5 = {instancePath:instancePath+"/resourceAccessRules/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema24.properties.resourceAccessRules.items,data:data2};
(vErrors ??= []).push(err5);
errors++;
}
if(!(validate58(data2, {instancePath:instancePath+"/resourceAccessRules/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
}
if(data.virtualNetworkRules !== undefined){
let data3 = data.virtualNetworkRules;
if((!(Array.isArray(data3))) && (data3 !== null)){
const err6 = {instancePath:instancePath+"/virtualNetworkRules",keyword:"type",params:{type: "array"},parentSchema:schema24.properties.virtualNetworkRules,data:data3};
(vErrors ??= []).push(err6);
errors++;
}
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
const err7 = {instancePath:instancePath+"/virtualNetworkRules/" + i1,keyword:"type",params:{type: "object"},parentSchema:schema24.properties.virtualNetworkRules.items,data:data4};
(vErrors ??= []).push(err7);
errors++;
}
if(!(validate60(data4, {instancePath:instancePath+"/virtualNetworkRules/" + i1,parentData:data3,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
}
}
if(data.ipRules !== undefined){
let data5 = data.ipRules;
if((!(Array.isArray(data5))) && (data5 !== null)){
const err8 = {instancePath:instancePath+"/ipRules",keyword:"type",params:{type: "array"},parentSchema:schema24.properties.ipRules,data:data5};
(vErrors ??= []).push(err8);
errors++;
}
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
let data6 = data5[i2];
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
const err9 = {instancePath:instancePath+"/ipRules/" + i2,keyword:"type",params:{type: "object"},parentSchema:schema24.properties.ipRules.items,data:data6};
(vErrors ??= []).push(err9);
errors++;
}
if(!(validate62(data6, {instancePath:instancePath+"/ipRules/" + i2,parentData:data5,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
}
}
if(data.ipv6Rules !== undefined){
let data7 = data.ipv6Rules;
if((!(Array.isArray(data7))) && (data7 !== null)){
const err10 = {instancePath:instancePath+"/ipv6Rules",keyword:"type",params:{type: "array"},parentSchema:schema24.properties.ipv6Rules,data:data7};
(vErrors ??= []).push(err10);
errors++;
}
if(Array.isArray(data7)){
const len3 = data7.length;
for(let i3=0; i3<len3; i3++){
let data8 = data7[i3];
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
const err11 = {instancePath:instancePath+"/ipv6Rules/" + i3,keyword:"type",params:{type: "object"},parentSchema:schema24.properties.ipv6Rules.items,data:data8};
(vErrors ??= []).push(err11);
errors++;
}
if(!(validate62(data8, {instancePath:instancePath+"/ipv6Rules/" + i3,parentData:data7,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
}
}
if(data.defaultAction !== undefined){
let data9 = data.defaultAction;
if(!((data9 === "Allow") || (data9 === "Deny"))){
const err12 = {instancePath:instancePath+"/defaultAction",keyword:"enum",params:{allowedValues: schema24.properties.defaultAction.enum},parentSchema:schema24.properties.defaultAction,data:data9};
(vErrors ??= []).push(err12);
errors++;
}
}
}
validate57.errors = vErrors;
return errors === 0;
}

const schema28 = {"type":"object","nullable":true,"properties":{"directoryServiceOptions":{"type":"string"},"activeDirectoryProperties":{"$ref":"#/$defs/ActiveDirectoryProperties"},"defaultSharePermission":{"type":"string","nullable":true},"smbOAuthSettings":{"$ref":"#/$defs/SmbOAuthSettings"}},"required":["directoryServiceOptions"],"additionalProperties":false};
const schema29 = {"type":"object","nullable":true,"properties":{"domainName":{"type":"string","nullable":true},"netBiosDomainName":{"type":"string","nullable":true},"forestName":{"type":"string","nullable":true},"domainGuid":{"type":"string","nullable":true},"domainSid":{"type":"string","nullable":true},"azureStorageSid":{"type":"string","nullable":true},"samAccountName":{"type":"string","nullable":true},"accountType":{"type":"string","nullable":true}},"additionalProperties":false};

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema29,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "domainName") || (key0 === "netBiosDomainName")) || (key0 === "forestName")) || (key0 === "domainGuid")) || (key0 === "domainSid")) || (key0 === "azureStorageSid")) || (key0 === "samAccountName")) || (key0 === "accountType"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema29,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.domainName !== undefined){
let data0 = data.domainName;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/domainName",keyword:"type",params:{type: "string"},parentSchema:schema29.properties.domainName,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.netBiosDomainName !== undefined){
let data1 = data.netBiosDomainName;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/netBiosDomainName",keyword:"type",params:{type: "string"},parentSchema:schema29.properties.netBiosDomainName,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.forestName !== undefined){
let data2 = data.forestName;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/forestName",keyword:"type",params:{type: "string"},parentSchema:schema29.properties.forestName,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.domainGuid !== undefined){
let data3 = data.domainGuid;
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/domainGuid",keyword:"type",params:{type: "string"},parentSchema:schema29.properties.domainGuid,data:data3};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.domainSid !== undefined){
let data4 = data.domainSid;
if((typeof data4 !== "string") && (data4 !== null)){
const err6 = {instancePath:instancePath+"/domainSid",keyword:"type",params:{type: "string"},parentSchema:schema29.properties.domainSid,data:data4};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.azureStorageSid !== undefined){
let data5 = data.azureStorageSid;
if((typeof data5 !== "string") && (data5 !== null)){
const err7 = {instancePath:instancePath+"/azureStorageSid",keyword:"type",params:{type: "string"},parentSchema:schema29.properties.azureStorageSid,data:data5};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.samAccountName !== undefined){
let data6 = data.samAccountName;
if((typeof data6 !== "string") && (data6 !== null)){
const err8 = {instancePath:instancePath+"/samAccountName",keyword:"type",params:{type: "string"},parentSchema:schema29.properties.samAccountName,data:data6};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.accountType !== undefined){
let data7 = data.accountType;
if((typeof data7 !== "string") && (data7 !== null)){
const err9 = {instancePath:instancePath+"/accountType",keyword:"type",params:{type: "string"},parentSchema:schema29.properties.accountType,data:data7};
(vErrors ??= []).push(err9);
errors++;
}
}
}
validate67.errors = vErrors;
return errors === 0;
}

const schema30 = {"type":"object","nullable":true,"properties":{"isSmbOAuthEnabled":{"type":"boolean","nullable":true}},"additionalProperties":false};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema30,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "isSmbOAuthEnabled")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema30,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.isSmbOAuthEnabled !== undefined){
let data0 = data.isSmbOAuthEnabled;
if((typeof data0 !== "boolean") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/isSmbOAuthEnabled",keyword:"type",params:{type: "boolean"},parentSchema:schema30.properties.isSmbOAuthEnabled,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
}
validate69.errors = vErrors;
return errors === 0;
}


function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema28,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.directoryServiceOptions === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "directoryServiceOptions"},parentSchema:schema28,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!((((key0 === "directoryServiceOptions") || (key0 === "activeDirectoryProperties")) || (key0 === "defaultSharePermission")) || (key0 === "smbOAuthSettings"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema28,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.directoryServiceOptions !== undefined){
let data0 = data.directoryServiceOptions;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/directoryServiceOptions",keyword:"type",params:{type: "string"},parentSchema:schema28.properties.directoryServiceOptions,data:data0};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.activeDirectoryProperties !== undefined){
if(!(validate67(data.activeDirectoryProperties, {instancePath:instancePath+"/activeDirectoryProperties",parentData:data,parentDataProperty:"activeDirectoryProperties",rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.defaultSharePermission !== undefined){
let data2 = data.defaultSharePermission;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/defaultSharePermission",keyword:"type",params:{type: "string"},parentSchema:schema28.properties.defaultSharePermission,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.smbOAuthSettings !== undefined){
if(!(validate69(data.smbOAuthSettings, {instancePath:instancePath+"/smbOAuthSettings",parentData:data,parentDataProperty:"smbOAuthSettings",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
}
validate66.errors = vErrors;
return errors === 0;
}

const schema31 = {"type":"object","nullable":true,"properties":{"routingChoice":{"type":"string","nullable":true},"publishMicrosoftEndpoints":{"type":"boolean","nullable":true},"publishInternetEndpoints":{"type":"boolean","nullable":true}},"additionalProperties":false};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema31,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "routingChoice") || (key0 === "publishMicrosoftEndpoints")) || (key0 === "publishInternetEndpoints"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema31,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.routingChoice !== undefined){
let data0 = data.routingChoice;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/routingChoice",keyword:"type",params:{type: "string"},parentSchema:schema31.properties.routingChoice,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.publishMicrosoftEndpoints !== undefined){
let data1 = data.publishMicrosoftEndpoints;
if((typeof data1 !== "boolean") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/publishMicrosoftEndpoints",keyword:"type",params:{type: "boolean"},parentSchema:schema31.properties.publishMicrosoftEndpoints,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.publishInternetEndpoints !== undefined){
let data2 = data.publishInternetEndpoints;
if((typeof data2 !== "boolean") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/publishInternetEndpoints",keyword:"type",params:{type: "boolean"},parentSchema:schema31.properties.publishInternetEndpoints,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
}
}
validate72.errors = vErrors;
return errors === 0;
}

const schema32 = {"type":"object","nullable":true,"properties":{"publishIpv6Endpoint":{"type":"boolean","nullable":true}},"additionalProperties":false};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema32,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "publishIpv6Endpoint")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema32,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.publishIpv6Endpoint !== undefined){
let data0 = data.publishIpv6Endpoint;
if((typeof data0 !== "boolean") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/publishIpv6Endpoint",keyword:"type",params:{type: "boolean"},parentSchema:schema32.properties.publishIpv6Endpoint,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
}
validate74.errors = vErrors;
return errors === 0;
}

const schema33 = {"type":"object","nullable":true,"properties":{"enabled":{"type":"boolean","nullable":true},"immutabilityPolicy":{"$ref":"#/$defs/AccountImmutabilityPolicyProperties"}},"additionalProperties":false};
const schema34 = {"type":"object","nullable":true,"properties":{"immutabilityPeriodSinceCreationInDays":{"type":"integer","nullable":true,"minimum":1,"maximum":146000},"state":{"type":"string","nullable":true},"allowProtectedAppendWrites":{"type":"boolean","nullable":true}},"additionalProperties":false};

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema34,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "immutabilityPeriodSinceCreationInDays") || (key0 === "state")) || (key0 === "allowProtectedAppendWrites"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema34,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.immutabilityPeriodSinceCreationInDays !== undefined){
let data0 = data.immutabilityPeriodSinceCreationInDays;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
const err2 = {instancePath:instancePath+"/immutabilityPeriodSinceCreationInDays",keyword:"type",params:{type: "integer"},parentSchema:schema34.properties.immutabilityPeriodSinceCreationInDays,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
if(typeof data0 == "number"){
if(data0 > 146000 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/immutabilityPeriodSinceCreationInDays",keyword:"maximum",params:{comparison: "<=", limit: 146000},parentSchema:schema34.properties.immutabilityPeriodSinceCreationInDays,data:data0};
(vErrors ??= []).push(err3);
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/immutabilityPeriodSinceCreationInDays",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema34.properties.immutabilityPeriodSinceCreationInDays,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
}
if(data.state !== undefined){
let data1 = data.state;
if((typeof data1 !== "string") && (data1 !== null)){
const err5 = {instancePath:instancePath+"/state",keyword:"type",params:{type: "string"},parentSchema:schema34.properties.state,data:data1};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.allowProtectedAppendWrites !== undefined){
let data2 = data.allowProtectedAppendWrites;
if((typeof data2 !== "boolean") && (data2 !== null)){
const err6 = {instancePath:instancePath+"/allowProtectedAppendWrites",keyword:"type",params:{type: "boolean"},parentSchema:schema34.properties.allowProtectedAppendWrites,data:data2};
(vErrors ??= []).push(err6);
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
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema33,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "enabled") || (key0 === "immutabilityPolicy"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema33,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.enabled !== undefined){
let data0 = data.enabled;
if((typeof data0 !== "boolean") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/enabled",keyword:"type",params:{type: "boolean"},parentSchema:schema33.properties.enabled,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.immutabilityPolicy !== undefined){
if(!(validate77(data.immutabilityPolicy, {instancePath:instancePath+"/immutabilityPolicy",parentData:data,parentDataProperty:"immutabilityPolicy",rootData}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
}
validate76.errors = vErrors;
return errors === 0;
}

const schema35 = {"type":"object","nullable":true,"properties":{"isBlobEnabled":{"type":"boolean","nullable":true}},"additionalProperties":false};

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema35,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "isBlobEnabled")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema35,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.isBlobEnabled !== undefined){
let data0 = data.isBlobEnabled;
if((typeof data0 !== "boolean") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/isBlobEnabled",keyword:"type",params:{type: "boolean"},parentSchema:schema35.properties.isBlobEnabled,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
}
validate80.errors = vErrors;
return errors === 0;
}


function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data.allowedCopyScope !== undefined){
let data0 = data.allowedCopyScope;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/allowedCopyScope",keyword:"type",params:{type: "string"},parentSchema:schema15.properties.allowedCopyScope,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.publicNetworkAccess !== undefined){
let data1 = data.publicNetworkAccess;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/publicNetworkAccess",keyword:"type",params:{type: "string"},parentSchema:schema15.properties.publicNetworkAccess,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.sasPolicy !== undefined){
if(!(validate38(data.sasPolicy, {instancePath:instancePath+"/sasPolicy",parentData:data,parentDataProperty:"sasPolicy",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data.keyPolicy !== undefined){
if(!(validate40(data.keyPolicy, {instancePath:instancePath+"/keyPolicy",parentData:data,parentDataProperty:"keyPolicy",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.customDomain !== undefined){
if(!(validate42(data.customDomain, {instancePath:instancePath+"/customDomain",parentData:data,parentDataProperty:"customDomain",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data.encryption !== undefined){
if(!(validate44(data.encryption, {instancePath:instancePath+"/encryption",parentData:data,parentDataProperty:"encryption",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data.networkAcls !== undefined){
if(!(validate57(data.networkAcls, {instancePath:instancePath+"/networkAcls",parentData:data,parentDataProperty:"networkAcls",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.accessTier !== undefined){
let data7 = data.accessTier;
if(!(((((data7 === "Hot") || (data7 === "Cool")) || (data7 === "Premium")) || (data7 === "Cold")) || (data7 === null))){
const err4 = {instancePath:instancePath+"/accessTier",keyword:"enum",params:{allowedValues: schema15.properties.accessTier.enum},parentSchema:schema15.properties.accessTier,data:data7};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.azureFilesIdentityBasedAuthentication !== undefined){
if(!(validate66(data.azureFilesIdentityBasedAuthentication, {instancePath:instancePath+"/azureFilesIdentityBasedAuthentication",parentData:data,parentDataProperty:"azureFilesIdentityBasedAuthentication",rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.supportsHttpsTrafficOnly !== undefined){
let data9 = data.supportsHttpsTrafficOnly;
if((typeof data9 !== "boolean") && (data9 !== null)){
const err5 = {instancePath:instancePath+"/supportsHttpsTrafficOnly",keyword:"type",params:{type: "boolean"},parentSchema:schema15.properties.supportsHttpsTrafficOnly,data:data9};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.isSftpEnabled !== undefined){
let data10 = data.isSftpEnabled;
if((typeof data10 !== "boolean") && (data10 !== null)){
const err6 = {instancePath:instancePath+"/isSftpEnabled",keyword:"type",params:{type: "boolean"},parentSchema:schema15.properties.isSftpEnabled,data:data10};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.isLocalUserEnabled !== undefined){
let data11 = data.isLocalUserEnabled;
if((typeof data11 !== "boolean") && (data11 !== null)){
const err7 = {instancePath:instancePath+"/isLocalUserEnabled",keyword:"type",params:{type: "boolean"},parentSchema:schema15.properties.isLocalUserEnabled,data:data11};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.enableExtendedGroups !== undefined){
let data12 = data.enableExtendedGroups;
if((typeof data12 !== "boolean") && (data12 !== null)){
const err8 = {instancePath:instancePath+"/enableExtendedGroups",keyword:"type",params:{type: "boolean"},parentSchema:schema15.properties.enableExtendedGroups,data:data12};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.isHnsEnabled !== undefined){
let data13 = data.isHnsEnabled;
if((typeof data13 !== "boolean") && (data13 !== null)){
const err9 = {instancePath:instancePath+"/isHnsEnabled",keyword:"type",params:{type: "boolean"},parentSchema:schema15.properties.isHnsEnabled,data:data13};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.largeFileSharesState !== undefined){
let data14 = data.largeFileSharesState;
if((typeof data14 !== "string") && (data14 !== null)){
const err10 = {instancePath:instancePath+"/largeFileSharesState",keyword:"type",params:{type: "string"},parentSchema:schema15.properties.largeFileSharesState,data:data14};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.routingPreference !== undefined){
if(!(validate72(data.routingPreference, {instancePath:instancePath+"/routingPreference",parentData:data,parentDataProperty:"routingPreference",rootData}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data.dualStackEndpointPreference !== undefined){
if(!(validate74(data.dualStackEndpointPreference, {instancePath:instancePath+"/dualStackEndpointPreference",parentData:data,parentDataProperty:"dualStackEndpointPreference",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data.allowBlobPublicAccess !== undefined){
let data17 = data.allowBlobPublicAccess;
if((typeof data17 !== "boolean") && (data17 !== null)){
const err11 = {instancePath:instancePath+"/allowBlobPublicAccess",keyword:"type",params:{type: "boolean"},parentSchema:schema15.properties.allowBlobPublicAccess,data:data17};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.minimumTlsVersion !== undefined){
let data18 = data.minimumTlsVersion;
if((typeof data18 !== "string") && (data18 !== null)){
const err12 = {instancePath:instancePath+"/minimumTlsVersion",keyword:"type",params:{type: "string"},parentSchema:schema15.properties.minimumTlsVersion,data:data18};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data.allowSharedKeyAccess !== undefined){
let data19 = data.allowSharedKeyAccess;
if((typeof data19 !== "boolean") && (data19 !== null)){
const err13 = {instancePath:instancePath+"/allowSharedKeyAccess",keyword:"type",params:{type: "boolean"},parentSchema:schema15.properties.allowSharedKeyAccess,data:data19};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data.isNfsV3Enabled !== undefined){
let data20 = data.isNfsV3Enabled;
if((typeof data20 !== "boolean") && (data20 !== null)){
const err14 = {instancePath:instancePath+"/isNfsV3Enabled",keyword:"type",params:{type: "boolean"},parentSchema:schema15.properties.isNfsV3Enabled,data:data20};
(vErrors ??= []).push(err14);
errors++;
}
}
if(data.allowCrossTenantReplication !== undefined){
let data21 = data.allowCrossTenantReplication;
if((typeof data21 !== "boolean") && (data21 !== null)){
const err15 = {instancePath:instancePath+"/allowCrossTenantReplication",keyword:"type",params:{type: "boolean"},parentSchema:schema15.properties.allowCrossTenantReplication,data:data21};
(vErrors ??= []).push(err15);
errors++;
}
}
if(data.defaultToOAuthAuthentication !== undefined){
let data22 = data.defaultToOAuthAuthentication;
if((typeof data22 !== "boolean") && (data22 !== null)){
const err16 = {instancePath:instancePath+"/defaultToOAuthAuthentication",keyword:"type",params:{type: "boolean"},parentSchema:schema15.properties.defaultToOAuthAuthentication,data:data22};
(vErrors ??= []).push(err16);
errors++;
}
}
if(data.immutableStorageWithVersioning !== undefined){
if(!(validate76(data.immutableStorageWithVersioning, {instancePath:instancePath+"/immutableStorageWithVersioning",parentData:data,parentDataProperty:"immutableStorageWithVersioning",rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data.dnsEndpointType !== undefined){
let data24 = data.dnsEndpointType;
if((typeof data24 !== "string") && (data24 !== null)){
const err17 = {instancePath:instancePath+"/dnsEndpointType",keyword:"type",params:{type: "string"},parentSchema:schema15.properties.dnsEndpointType,data:data24};
(vErrors ??= []).push(err17);
errors++;
}
}
if(data.geoPriorityReplicationStatus !== undefined){
if(!(validate80(data.geoPriorityReplicationStatus, {instancePath:instancePath+"/geoPriorityReplicationStatus",parentData:data,parentDataProperty:"geoPriorityReplicationStatus",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data.provisioningState !== undefined){
let data26 = data.provisioningState;
if(null !== data26){
const err18 = {instancePath:instancePath+"/provisioningState",keyword:"const",params:{allowedValue: schema15.properties.provisioningState.const},parentSchema:schema15.properties.provisioningState,data:data26};
(vErrors ??= []).push(err18);
errors++;
}
}
if(data.primaryEndpoints !== undefined){
let data27 = data.primaryEndpoints;
if(null !== data27){
const err19 = {instancePath:instancePath+"/primaryEndpoints",keyword:"const",params:{allowedValue: schema15.properties.primaryEndpoints.const},parentSchema:schema15.properties.primaryEndpoints,data:data27};
(vErrors ??= []).push(err19);
errors++;
}
}
if(data.primaryLocation !== undefined){
let data28 = data.primaryLocation;
if(null !== data28){
const err20 = {instancePath:instancePath+"/primaryLocation",keyword:"const",params:{allowedValue: schema15.properties.primaryLocation.const},parentSchema:schema15.properties.primaryLocation,data:data28};
(vErrors ??= []).push(err20);
errors++;
}
}
if(data.statusOfPrimary !== undefined){
let data29 = data.statusOfPrimary;
if(null !== data29){
const err21 = {instancePath:instancePath+"/statusOfPrimary",keyword:"const",params:{allowedValue: schema15.properties.statusOfPrimary.const},parentSchema:schema15.properties.statusOfPrimary,data:data29};
(vErrors ??= []).push(err21);
errors++;
}
}
if(data.lastGeoFailoverTime !== undefined){
let data30 = data.lastGeoFailoverTime;
if(null !== data30){
const err22 = {instancePath:instancePath+"/lastGeoFailoverTime",keyword:"const",params:{allowedValue: schema15.properties.lastGeoFailoverTime.const},parentSchema:schema15.properties.lastGeoFailoverTime,data:data30};
(vErrors ??= []).push(err22);
errors++;
}
}
if(data.secondaryLocation !== undefined){
let data31 = data.secondaryLocation;
if(null !== data31){
const err23 = {instancePath:instancePath+"/secondaryLocation",keyword:"const",params:{allowedValue: schema15.properties.secondaryLocation.const},parentSchema:schema15.properties.secondaryLocation,data:data31};
(vErrors ??= []).push(err23);
errors++;
}
}
if(data.statusOfSecondary !== undefined){
let data32 = data.statusOfSecondary;
if(null !== data32){
const err24 = {instancePath:instancePath+"/statusOfSecondary",keyword:"const",params:{allowedValue: schema15.properties.statusOfSecondary.const},parentSchema:schema15.properties.statusOfSecondary,data:data32};
(vErrors ??= []).push(err24);
errors++;
}
}
if(data.creationTime !== undefined){
let data33 = data.creationTime;
if(null !== data33){
const err25 = {instancePath:instancePath+"/creationTime",keyword:"const",params:{allowedValue: schema15.properties.creationTime.const},parentSchema:schema15.properties.creationTime,data:data33};
(vErrors ??= []).push(err25);
errors++;
}
}
if(data.keyCreationTime !== undefined){
let data34 = data.keyCreationTime;
if(null !== data34){
const err26 = {instancePath:instancePath+"/keyCreationTime",keyword:"const",params:{allowedValue: schema15.properties.keyCreationTime.const},parentSchema:schema15.properties.keyCreationTime,data:data34};
(vErrors ??= []).push(err26);
errors++;
}
}
if(data.secondaryEndpoints !== undefined){
let data35 = data.secondaryEndpoints;
if(null !== data35){
const err27 = {instancePath:instancePath+"/secondaryEndpoints",keyword:"const",params:{allowedValue: schema15.properties.secondaryEndpoints.const},parentSchema:schema15.properties.secondaryEndpoints,data:data35};
(vErrors ??= []).push(err27);
errors++;
}
}
if(data.geoReplicationStats !== undefined){
let data36 = data.geoReplicationStats;
if(null !== data36){
const err28 = {instancePath:instancePath+"/geoReplicationStats",keyword:"const",params:{allowedValue: schema15.properties.geoReplicationStats.const},parentSchema:schema15.properties.geoReplicationStats,data:data36};
(vErrors ??= []).push(err28);
errors++;
}
}
if(data.failoverInProgress !== undefined){
let data37 = data.failoverInProgress;
if(null !== data37){
const err29 = {instancePath:instancePath+"/failoverInProgress",keyword:"const",params:{allowedValue: schema15.properties.failoverInProgress.const},parentSchema:schema15.properties.failoverInProgress,data:data37};
(vErrors ??= []).push(err29);
errors++;
}
}
if(data.privateEndpointConnections !== undefined){
let data38 = data.privateEndpointConnections;
if(null !== data38){
const err30 = {instancePath:instancePath+"/privateEndpointConnections",keyword:"const",params:{allowedValue: schema15.properties.privateEndpointConnections.const},parentSchema:schema15.properties.privateEndpointConnections,data:data38};
(vErrors ??= []).push(err30);
errors++;
}
}
if(data.blobRestoreStatus !== undefined){
let data39 = data.blobRestoreStatus;
if(null !== data39){
const err31 = {instancePath:instancePath+"/blobRestoreStatus",keyword:"const",params:{allowedValue: schema15.properties.blobRestoreStatus.const},parentSchema:schema15.properties.blobRestoreStatus,data:data39};
(vErrors ??= []).push(err31);
errors++;
}
}
if(data.storageAccountSkuConversionStatus !== undefined){
let data40 = data.storageAccountSkuConversionStatus;
if(null !== data40){
const err32 = {instancePath:instancePath+"/storageAccountSkuConversionStatus",keyword:"const",params:{allowedValue: schema15.properties.storageAccountSkuConversionStatus.const},parentSchema:schema15.properties.storageAccountSkuConversionStatus,data:data40};
(vErrors ??= []).push(err32);
errors++;
}
}
if(data.isSkuConversionBlocked !== undefined){
let data41 = data.isSkuConversionBlocked;
if(null !== data41){
const err33 = {instancePath:instancePath+"/isSkuConversionBlocked",keyword:"const",params:{allowedValue: schema15.properties.isSkuConversionBlocked.const},parentSchema:schema15.properties.isSkuConversionBlocked,data:data41};
(vErrors ??= []).push(err33);
errors++;
}
}
if(data.accountMigrationInProgress !== undefined){
let data42 = data.accountMigrationInProgress;
if(null !== data42){
const err34 = {instancePath:instancePath+"/accountMigrationInProgress",keyword:"const",params:{allowedValue: schema15.properties.accountMigrationInProgress.const},parentSchema:schema15.properties.accountMigrationInProgress,data:data42};
(vErrors ??= []).push(err34);
errors++;
}
}
}
validate37.errors = vErrors;
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
if(data.sku === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "sku"},parentSchema:schema7,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.kind === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "kind"},parentSchema:schema7,data};
(vErrors ??= []).push(err3);
errors++;
}
if(data.location === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "location"},parentSchema:schema7,data};
(vErrors ??= []).push(err4);
errors++;
}
for(const key0 in data){
if(!(func2.call(schema7.properties, key0))){
const err5 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema7,data};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(null !== data0){
const err6 = {instancePath:instancePath+"/id",keyword:"const",params:{allowedValue: schema7.properties.id.const},parentSchema:schema7.properties.id,data:data0};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(data1.length > 24){
const err7 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 24},parentSchema:schema7.properties.name,data:data1};
(vErrors ??= []).push(err7);
errors++;
}
if(data1.length < 3){
const err8 = {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 3},parentSchema:schema7.properties.name,data:data1};
(vErrors ??= []).push(err8);
errors++;
}
if(!pattern0.test(data1)){
const err9 = {instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[a-z0-9]+$"},parentSchema:schema7.properties.name,data:data1};
(vErrors ??= []).push(err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},parentSchema:schema7.properties.name,data:data1};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(null !== data2){
const err11 = {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: schema7.properties.type.const},parentSchema:schema7.properties.type,data:data2};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.apiVersion !== undefined){
let data3 = data.apiVersion;
if(null !== data3){
const err12 = {instancePath:instancePath+"/apiVersion",keyword:"const",params:{allowedValue: schema7.properties.apiVersion.const},parentSchema:schema7.properties.apiVersion,data:data3};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data.sku !== undefined){
let data4 = data.sku;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
const err13 = {instancePath:instancePath+"/sku",keyword:"type",params:{type: "object"},parentSchema:schema7.properties.sku,data:data4};
(vErrors ??= []).push(err13);
errors++;
}
if(!(validate23(data4, {instancePath:instancePath+"/sku",parentData:data,parentDataProperty:"sku",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
let data5 = data.kind;
if(typeof data5 !== "string"){
const err14 = {instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"},parentSchema:schema7.properties.kind,data:data5};
(vErrors ??= []).push(err14);
errors++;
}
}
if(data.location !== undefined){
let data6 = data.location;
if(typeof data6 !== "string"){
const err15 = {instancePath:instancePath+"/location",keyword:"type",params:{type: "string"},parentSchema:schema7.properties.location,data:data6};
(vErrors ??= []).push(err15);
errors++;
}
}
if(data.extendedLocation !== undefined){
if(!(validate25(data.extendedLocation, {instancePath:instancePath+"/extendedLocation",parentData:data,parentDataProperty:"extendedLocation",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.zones !== undefined){
let data8 = data.zones;
if((!(Array.isArray(data8))) && (data8 !== null)){
const err16 = {instancePath:instancePath+"/zones",keyword:"type",params:{type: "array"},parentSchema:schema7.properties.zones,data:data8};
(vErrors ??= []).push(err16);
errors++;
}
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(typeof data9 !== "string"){
const err17 = {instancePath:instancePath+"/zones/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema7.properties.zones.items,data:data9};
(vErrors ??= []).push(err17);
errors++;
}
}
}
}
if(data.placement !== undefined){
if(!(validate27(data.placement, {instancePath:instancePath+"/placement",parentData:data,parentDataProperty:"placement",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
if(!(validate29(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data.identity !== undefined){
if(!(validate31(data.identity, {instancePath:instancePath+"/identity",parentData:data,parentDataProperty:"identity",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.properties !== undefined){
if(!(validate37(data.properties, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.systemData !== undefined){
let data14 = data.systemData;
if(null !== data14){
const err18 = {instancePath:instancePath+"/systemData",keyword:"const",params:{allowedValue: schema7.properties.systemData.const},parentSchema:schema7.properties.systemData,data:data14};
(vErrors ??= []).push(err18);
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

