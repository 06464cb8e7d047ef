// Microsoft.KeyVault/vaults/accessPolicies@2025-05-01. Made from Azure.Bicep.Types.Az 0.2.972 by `npm run import:azure`; do not edit.
"use strict";
module.exports = validate21;
module.exports.default = validate21;
const schema6 = {"$ref":"#/$defs/accessPolicies","type":"object","$defs":{"Permissions":{"type":"object","nullable":true,"properties":{"keys":{"type":"array","nullable":true,"items":{"type":"string"}},"secrets":{"type":"array","nullable":true,"items":{"type":"string"}},"certificates":{"type":"array","nullable":true,"items":{"type":"string"}},"storage":{"type":"array","nullable":true,"items":{"type":"string"}}},"additionalProperties":false},"AccessPolicyEntry":{"type":"object","nullable":true,"properties":{"tenantId":{"type":"string","minLength":36,"maxLength":36,"pattern":"^[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$"},"objectId":{"type":"string"},"applicationId":{"type":"string","nullable":true,"minLength":36,"maxLength":36,"pattern":"^[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$"},"permissions":{"$ref":"#/$defs/Permissions","type":"object"}},"required":["tenantId","objectId","permissions"],"additionalProperties":false},"VaultAccessPolicyProperties":{"type":"object","nullable":true,"properties":{"accessPolicies":{"type":"array","items":{"$ref":"#/$defs/AccessPolicyEntry","type":"object"}}},"required":["accessPolicies"],"additionalProperties":false},"accessPolicies":{"type":"object","nullable":true,"properties":{"id":{"const":null,"readOnly":true},"name":{"enum":["add","replace","remove"]},"type":{"const":null,"readOnly":true},"apiVersion":{"const":null,"readOnly":true},"location":{"const":null,"readOnly":true},"properties":{"$ref":"#/$defs/VaultAccessPolicyProperties","type":"object"}},"required":["name","properties"],"additionalProperties":false}}};
const schema7 = {"type":"object","nullable":true,"properties":{"id":{"const":null,"readOnly":true},"name":{"enum":["add","replace","remove"]},"type":{"const":null,"readOnly":true},"apiVersion":{"const":null,"readOnly":true},"location":{"const":null,"readOnly":true},"properties":{"$ref":"#/$defs/VaultAccessPolicyProperties","type":"object"}},"required":["name","properties"],"additionalProperties":false};
const schema8 = {"type":"object","nullable":true,"properties":{"accessPolicies":{"type":"array","items":{"$ref":"#/$defs/AccessPolicyEntry","type":"object"}}},"required":["accessPolicies"],"additionalProperties":false};
const schema9 = {"type":"object","nullable":true,"properties":{"tenantId":{"type":"string","minLength":36,"maxLength":36,"pattern":"^[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$"},"objectId":{"type":"string"},"applicationId":{"type":"string","nullable":true,"minLength":36,"maxLength":36,"pattern":"^[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$"},"permissions":{"$ref":"#/$defs/Permissions","type":"object"}},"required":["tenantId","objectId","permissions"],"additionalProperties":false};
const pattern0 = new RegExp("^[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$", "u");
const schema10 = {"type":"object","nullable":true,"properties":{"keys":{"type":"array","nullable":true,"items":{"type":"string"}},"secrets":{"type":"array","nullable":true,"items":{"type":"string"}},"certificates":{"type":"array","nullable":true,"items":{"type":"string"}},"storage":{"type":"array","nullable":true,"items":{"type":"string"}}},"additionalProperties":false};

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
if(!((((key0 === "keys") || (key0 === "secrets")) || (key0 === "certificates")) || (key0 === "storage"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema10,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.keys !== undefined){
let data0 = data.keys;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err2 = {instancePath:instancePath+"/keys",keyword:"type",params:{type: "array"},parentSchema:schema10.properties.keys,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/keys/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema10.properties.keys.items,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
}
}
if(data.secrets !== undefined){
let data2 = data.secrets;
if((!(Array.isArray(data2))) && (data2 !== null)){
const err4 = {instancePath:instancePath+"/secrets",keyword:"type",params:{type: "array"},parentSchema:schema10.properties.secrets,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/secrets/" + i1,keyword:"type",params:{type: "string"},parentSchema:schema10.properties.secrets.items,data:data3};
(vErrors ??= []).push(err5);
errors++;
}
}
}
}
if(data.certificates !== undefined){
let data4 = data.certificates;
if((!(Array.isArray(data4))) && (data4 !== null)){
const err6 = {instancePath:instancePath+"/certificates",keyword:"type",params:{type: "array"},parentSchema:schema10.properties.certificates,data:data4};
(vErrors ??= []).push(err6);
errors++;
}
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if(typeof data5 !== "string"){
const err7 = {instancePath:instancePath+"/certificates/" + i2,keyword:"type",params:{type: "string"},parentSchema:schema10.properties.certificates.items,data:data5};
(vErrors ??= []).push(err7);
errors++;
}
}
}
}
if(data.storage !== undefined){
let data6 = data.storage;
if((!(Array.isArray(data6))) && (data6 !== null)){
const err8 = {instancePath:instancePath+"/storage",keyword:"type",params:{type: "array"},parentSchema:schema10.properties.storage,data:data6};
(vErrors ??= []).push(err8);
errors++;
}
if(Array.isArray(data6)){
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
let data7 = data6[i3];
if(typeof data7 !== "string"){
const err9 = {instancePath:instancePath+"/storage/" + i3,keyword:"type",params:{type: "string"},parentSchema:schema10.properties.storage.items,data:data7};
(vErrors ??= []).push(err9);
errors++;
}
}
}
}
}
validate25.errors = vErrors;
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
if(data.tenantId === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "tenantId"},parentSchema:schema9,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.objectId === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "objectId"},parentSchema:schema9,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.permissions === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "permissions"},parentSchema:schema9,data};
(vErrors ??= []).push(err3);
errors++;
}
for(const key0 in data){
if(!((((key0 === "tenantId") || (key0 === "objectId")) || (key0 === "applicationId")) || (key0 === "permissions"))){
const err4 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema9,data};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.tenantId !== undefined){
let data0 = data.tenantId;
if(typeof data0 === "string"){
if(data0.length > 36){
const err5 = {instancePath:instancePath+"/tenantId",keyword:"maxLength",params:{limit: 36},parentSchema:schema9.properties.tenantId,data:data0};
(vErrors ??= []).push(err5);
errors++;
}
if(data0.length < 36){
const err6 = {instancePath:instancePath+"/tenantId",keyword:"minLength",params:{limit: 36},parentSchema:schema9.properties.tenantId,data:data0};
(vErrors ??= []).push(err6);
errors++;
}
if(!pattern0.test(data0)){
const err7 = {instancePath:instancePath+"/tenantId",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$"},parentSchema:schema9.properties.tenantId,data:data0};
(vErrors ??= []).push(err7);
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/tenantId",keyword:"type",params:{type: "string"},parentSchema:schema9.properties.tenantId,data:data0};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.objectId !== undefined){
let data1 = data.objectId;
if(typeof data1 !== "string"){
const err9 = {instancePath:instancePath+"/objectId",keyword:"type",params:{type: "string"},parentSchema:schema9.properties.objectId,data:data1};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.applicationId !== undefined){
let data2 = data.applicationId;
if((typeof data2 !== "string") && (data2 !== null)){
const err10 = {instancePath:instancePath+"/applicationId",keyword:"type",params:{type: "string"},parentSchema:schema9.properties.applicationId,data:data2};
(vErrors ??= []).push(err10);
errors++;
}
if(typeof data2 === "string"){
if(data2.length > 36){
const err11 = {instancePath:instancePath+"/applicationId",keyword:"maxLength",params:{limit: 36},parentSchema:schema9.properties.applicationId,data:data2};
(vErrors ??= []).push(err11);
errors++;
}
if(data2.length < 36){
const err12 = {instancePath:instancePath+"/applicationId",keyword:"minLength",params:{limit: 36},parentSchema:schema9.properties.applicationId,data:data2};
(vErrors ??= []).push(err12);
errors++;
}
if(!pattern0.test(data2)){
const err13 = {instancePath:instancePath+"/applicationId",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$"},parentSchema:schema9.properties.applicationId,data:data2};
(vErrors ??= []).push(err13);
errors++;
}
}
}
if(data.permissions !== undefined){
let data3 = data.permissions;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err14 = {instancePath:instancePath+"/permissions",keyword:"type",params:{type: "object"},parentSchema:schema9.properties.permissions,data:data3};
(vErrors ??= []).push(err14);
errors++;
}
if(!(validate25(data3, {instancePath:instancePath+"/permissions",parentData:data,parentDataProperty:"permissions",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
validate24.errors = vErrors;
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
if(data.accessPolicies === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "accessPolicies"},parentSchema:schema8,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!(key0 === "accessPolicies")){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema8,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.accessPolicies !== undefined){
let data0 = data.accessPolicies;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err3 = {instancePath:instancePath+"/accessPolicies/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema8.properties.accessPolicies.items,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
if(!(validate24(data1, {instancePath:instancePath+"/accessPolicies/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/accessPolicies",keyword:"type",params:{type: "array"},parentSchema:schema8.properties.accessPolicies,data:data0};
(vErrors ??= []).push(err4);
errors++;
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
if(data.properties === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "properties"},parentSchema:schema7,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "name")) || (key0 === "type")) || (key0 === "apiVersion")) || (key0 === "location")) || (key0 === "properties"))){
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
if(!(((data1 === "add") || (data1 === "replace")) || (data1 === "remove"))){
const err5 = {instancePath:instancePath+"/name",keyword:"enum",params:{allowedValues: schema7.properties.name.enum},parentSchema:schema7.properties.name,data:data1};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(null !== data2){
const err6 = {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: schema7.properties.type.const},parentSchema:schema7.properties.type,data:data2};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.apiVersion !== undefined){
let data3 = data.apiVersion;
if(null !== data3){
const err7 = {instancePath:instancePath+"/apiVersion",keyword:"const",params:{allowedValue: schema7.properties.apiVersion.const},parentSchema:schema7.properties.apiVersion,data:data3};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.location !== undefined){
let data4 = data.location;
if(null !== data4){
const err8 = {instancePath:instancePath+"/location",keyword:"const",params:{allowedValue: schema7.properties.location.const},parentSchema:schema7.properties.location,data:data4};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.properties !== undefined){
let data5 = data.properties;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err9 = {instancePath:instancePath+"/properties",keyword:"type",params:{type: "object"},parentSchema:schema7.properties.properties,data:data5};
(vErrors ??= []).push(err9);
errors++;
}
if(!(validate23(data5, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
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

