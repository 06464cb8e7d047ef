// Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30. Made from Azure.Bicep.Types.Az 0.2.972 by `npm run import:azure`; do not edit.
"use strict";
module.exports = validate21;
module.exports.default = validate21;
const schema6 = {"$ref":"#/$defs/userAssignedIdentities","type":"object","$defs":{"UserAssignedIdentityProperties":{"type":"object","nullable":true,"properties":{"tenantId":{"const":null,"readOnly":true},"principalId":{"const":null,"readOnly":true},"clientId":{"const":null,"readOnly":true},"isolationScope":{"type":"string","nullable":true}},"additionalProperties":false},"TrackedResourceTags":{"type":"object","nullable":true,"properties":{},"additionalProperties":{"type":"string"}},"userAssignedIdentities":{"type":"object","nullable":true,"properties":{"id":{"const":null,"readOnly":true},"name":{"type":"string"},"type":{"const":null,"readOnly":true},"apiVersion":{"const":null,"readOnly":true},"properties":{"$ref":"#/$defs/UserAssignedIdentityProperties"},"tags":{"$ref":"#/$defs/TrackedResourceTags"},"location":{"type":"string"},"systemData":{"const":null,"readOnly":true}},"required":["name","location"],"additionalProperties":false}}};
const schema7 = {"type":"object","nullable":true,"properties":{"id":{"const":null,"readOnly":true},"name":{"type":"string"},"type":{"const":null,"readOnly":true},"apiVersion":{"const":null,"readOnly":true},"properties":{"$ref":"#/$defs/UserAssignedIdentityProperties"},"tags":{"$ref":"#/$defs/TrackedResourceTags"},"location":{"type":"string"},"systemData":{"const":null,"readOnly":true}},"required":["name","location"],"additionalProperties":false};
const schema8 = {"type":"object","nullable":true,"properties":{"tenantId":{"const":null,"readOnly":true},"principalId":{"const":null,"readOnly":true},"clientId":{"const":null,"readOnly":true},"isolationScope":{"type":"string","nullable":true}},"additionalProperties":false};

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
if(!((((key0 === "tenantId") || (key0 === "principalId")) || (key0 === "clientId")) || (key0 === "isolationScope"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema8,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.tenantId !== undefined){
let data0 = data.tenantId;
if(null !== data0){
const err2 = {instancePath:instancePath+"/tenantId",keyword:"const",params:{allowedValue: schema8.properties.tenantId.const},parentSchema:schema8.properties.tenantId,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.principalId !== undefined){
let data1 = data.principalId;
if(null !== data1){
const err3 = {instancePath:instancePath+"/principalId",keyword:"const",params:{allowedValue: schema8.properties.principalId.const},parentSchema:schema8.properties.principalId,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.clientId !== undefined){
let data2 = data.clientId;
if(null !== data2){
const err4 = {instancePath:instancePath+"/clientId",keyword:"const",params:{allowedValue: schema8.properties.clientId.const},parentSchema:schema8.properties.clientId,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.isolationScope !== undefined){
let data3 = data.isolationScope;
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/isolationScope",keyword:"type",params:{type: "string"},parentSchema:schema8.properties.isolationScope,data:data3};
(vErrors ??= []).push(err5);
errors++;
}
}
}
validate23.errors = vErrors;
return errors === 0;
}

const schema9 = {"type":"object","nullable":true,"properties":{},"additionalProperties":{"type":"string"}};

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
let data0 = data[key0];
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},parentSchema:schema9.additionalProperties,data:data0};
(vErrors ??= []).push(err1);
errors++;
}
}
}
validate25.errors = vErrors;
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
if(!((((((((key0 === "id") || (key0 === "name")) || (key0 === "type")) || (key0 === "apiVersion")) || (key0 === "properties")) || (key0 === "tags")) || (key0 === "location")) || (key0 === "systemData"))){
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
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},parentSchema:schema7.properties.name,data:data1};
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
if(data.properties !== undefined){
if(!(validate23(data.properties, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
if(!(validate25(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.location !== undefined){
let data6 = data.location;
if(typeof data6 !== "string"){
const err8 = {instancePath:instancePath+"/location",keyword:"type",params:{type: "string"},parentSchema:schema7.properties.location,data:data6};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.systemData !== undefined){
let data7 = data.systemData;
if(null !== data7){
const err9 = {instancePath:instancePath+"/systemData",keyword:"const",params:{allowedValue: schema7.properties.systemData.const},parentSchema:schema7.properties.systemData,data:data7};
(vErrors ??= []).push(err9);
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

